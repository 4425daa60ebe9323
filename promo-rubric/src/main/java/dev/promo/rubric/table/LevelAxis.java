package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Ordering;
import dev.promo.rubric.draft.LevelNames;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Whether names side by side, or one below the other, are those of levels, and in which order. */
final class LevelAxis {
  private static final Pattern COUNT =
      Pattern.compile("(?:[0-9]+|\\b(?:[ivx]{1,4}|[a-e])\\b)", Pattern.CASE_INSENSITIVE);

  private static final Pattern VERSION = Pattern.compile("[0-9]\\.[0-9]");

  /** A number and then a name, as in {@code 2 - Able}; a question is none. */
  private static final Pattern ORDINAL =
      Pattern.compile("([0-9]{1,2})\\s*[.:)：）–—-]\\s*[^\\s0-9?？][^?？]*");

  /** A single number somewhere in a name. */
  private static final Pattern NUMBERS = Pattern.compile("[^0-9]*([0-9]{1,2})[^0-9]*");

  private static final Pattern CODE = Pattern.compile("\\p{L}{1,3}[ -]?[0-9]{1,2}[a-z]?");

  private static final ImmutableList<String> ROMAN = ImmutableList.of(
      "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii");

  private LevelAxis() {}

  /** How many of the names are called like levels, from 0 to 1. */
  static double share(Collection<String> names) {
    if (names.isEmpty()) {
      return 0;
    }
    if (areCounted(names)) {
      return 1;
    }
    return (double) names.stream().filter(LevelNames::isLevel).count() / names.size();
  }

  /** Whether the names, at least two, differ in nothing but a number, a Roman number or a letter. */
  static boolean areCounted(Collection<String> names) {
    ImmutableSet<String> stems = names.stream()
        .map(name -> COUNT.matcher(name).replaceFirst("#").toLowerCase(Locale.ROOT))
        .collect(toImmutableSet());
    return names.size() > 1
        && names.stream().noneMatch(name -> VERSION.matcher(name).find())
        && ImmutableSet.copyOf(names).size() == names.size()
        && stems.size() == 1
        && stems.iterator().next().contains("#");
  }

  /** Whether names of their own stand behind numbers that follow one another: at least three of them. */
  static boolean areOrdinals(List<String> names) {
    ImmutableList<Integer> numbers = numbers(names, ORDINAL);
    return numbers.size() > 2
        && numbers.size() == names.size()
        && (followOneAnother(numbers) || followOneAnother(numbers.reverse()));
  }

  /** The numbers of those names that have the form. */
  private static ImmutableList<Integer> numbers(List<String> names, Pattern form) {
    return names.stream()
        .map(form::matcher)
        .filter(Matcher::matches)
        .map(name -> Integer.parseInt(name.group(1)))
        .collect(toImmutableList());
  }

  private static boolean followOneAnother(List<Integer> numbers) {
    return IntStream.range(1, numbers.size())
        .allMatch(i -> numbers.get(i) == numbers.get(i - 1) + 1);
  }

  /** Whether names are codes and nothing else, as the numbers of risks and rules are, too. */
  static boolean areCodes(Collection<String> names) {
    return names.stream().allMatch(name -> CODE.matcher(name.strip()).matches());
  }

  /** Whether names are counted and nothing else, as hours and answers are, too. */
  static boolean areBare(Collection<String> names) {
    return names.stream().allMatch(name -> COUNT.matcher(name).matches());
  }

  /** The number by which a counted name differs from its like. */
  static int number(String name) {
    Matcher count = COUNT.matcher(name);
    if (!count.find()) {
      return 0;
    }
    String written = count.group().toLowerCase(Locale.ROOT);
    if (Character.isDigit(written.charAt(0))) {
      return written.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(written);
    }
    int roman = ROMAN.indexOf(written);
    return roman >= 0 ? roman + 1 : written.charAt(0) - 'a' + 1;
  }

  /**
   * Whether the names give away that they stand highest first: by numbers that count down, or by what they are called,
   * where at most half of them may give away nothing.
   */
  static boolean isHighestFirst(List<String> names) {
    return countDown(names) || fall(names);
  }

  private static boolean countDown(List<String> names) {
    ImmutableList<Integer> numbers = numbers(names, NUMBERS);
    return numbers.size() > 2
        && numbers.size() == names.size()
        && followOneAnother(numbers.reverse())
        && LevelNames.lowestFirst(names).filter(names::equals).isEmpty();
  }

  private static boolean fall(List<String> names) {
    ImmutableList<Integer> heights = names.stream()
        .map(LevelNames::height)
        .filter(OptionalInt::isPresent)
        .map(OptionalInt::getAsInt)
        .collect(toImmutableList());
    return heights.size() > 1
        && heights.size() * 2 >= names.size()
        && Ordering.<Integer>natural().reverse().isStrictlyOrdered(heights);
  }
}
