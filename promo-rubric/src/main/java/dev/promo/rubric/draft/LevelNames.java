package dev.promo.rubric.draft;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the names of levels give away: that they are levels, and which is higher. Names that give nothing away may be
 * levels all the same.
 */
public final class LevelNames {
  /** Words of job titles and of proficiency scales, each list lowest first. */
  private static final ImmutableList<ImmutableList<String>> ORDERS = ImmutableList.of(
      ImmutableList.of(
          "intern",
          "trainee",
          "apprentice",
          "associate",
          "junior",
          "mid",
          "intermediate",
          "senior",
          "staff",
          "principal",
          "distinguished",
          "fellow"),
      ImmutableList.of("awareness", "working", "practitioner", "expert"),
      ImmutableList.of("beginner", "intermediate", "advanced", "expert"));

  private static final Pattern NUMBER = Pattern.compile(
      "(?:^|\\b)(?:[A-Za-z]{1,3}|level|grade|step|stage)[ -]?([0-9]{1,2})\\b",
      Pattern.CASE_INSENSITIVE);

  private LevelNames() {}

  /** Whether the name holds a word or number by which levels are called. */
  public static boolean isLevel(String name) {
    return height(name).isPresent();
  }

  /** How high a level stands among others whose names are of the same kind, where the name says it. */
  public static OptionalInt height(String name) {
    Matcher number = NUMBER.matcher(name);
    if (number.find()) {
      return OptionalInt.of(Integer.parseInt(number.group(1)));
    }
    String lower = name.toLowerCase(Locale.ROOT);
    for (ImmutableList<String> order : ORDERS) {
      for (int i = order.size() - 1; i >= 0; i--) {
        if (lower.contains(order.get(i))) {
          return OptionalInt.of(i);
        }
      }
    }
    return OptionalInt.empty();
  }
}
