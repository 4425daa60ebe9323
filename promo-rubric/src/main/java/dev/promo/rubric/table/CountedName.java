package dev.promo.rubric.table;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a name counts levels: by a number, or by a letter or Roman number behind a word for levels. */
final class CountedName {
  private static final Pattern COUNTED = Pattern.compile("(.*?)[ .:#-]*([0-9]+|[IVX]{1,4}|[A-E])");

  private CountedName() {}

  static boolean isIn(String name) {
    Matcher counted = COUNTED.matcher(name.strip());
    if (!counted.matches()) {
      return name.codePoints().anyMatch(Character::isDigit);
    }
    ImmutableSet<HeaderWord> word = HeaderWord.of(counted.group(1));
    return Character.isDigit(counted.group(2).charAt(0))
        ? word.isEmpty() || isOfLevels(word)
        : isOfLevels(word);
  }

  /** Whether a number stands behind a word for something else, as in {@code Criteria 2}. */
  static boolean isOfOthers(String name) {
    Matcher counted = COUNTED.matcher(name.strip());
    if (!counted.matches()) {
      return false;
    }
    ImmutableSet<HeaderWord> word = HeaderWord.of(counted.group(1));
    return !word.isEmpty() && !isOfLevels(word) && !word.contains(HeaderWord.TRACK);
  }

  private static boolean isOfLevels(ImmutableSet<HeaderWord> word) {
    return word.contains(HeaderWord.LEVEL)
        || word.contains(HeaderWord.STEP)
        || word.contains(HeaderWord.TITLE);
  }
}
