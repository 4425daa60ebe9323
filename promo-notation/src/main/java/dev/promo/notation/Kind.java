package dev.promo.notation;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A kind of value that a text can be read as.
 *
 * @param code the problem of a text that is not of this kind
 * @param what the kind in a sentence, such as {@code a date}
 * @param mend what to write instead of a text
 * @param reader the value of a text, or nothing
 */
record Kind<T>(
    String code, String what, UnaryOperator<String> mend, Function<String, Optional<T>> reader) {
  private static final CharMatcher GAP =
      CharMatcher.whitespace().or(CharMatcher.anyOf("_-")).precomputed();

  static final Kind<LocalDate> DATE = new Kind<>(
      "NOT_A_DATE",
      "a date of the calendar",
      text -> "Write year, month and day with hyphens, such as 2026-03-31.",
      Kind::date);

  static final Kind<BigDecimal> DECIMAL = new Kind<>(
      "NOT_A_NUMBER",
      "a plain number",
      text -> "Write digits and at most one point, such as 1234.50, without separators, currency or"
          + " exponent; 40 characters at most.",
      text -> Numerals.isDecimal(text) ? Optional.of(new BigDecimal(text)) : Optional.empty());

  static final Kind<BigInteger> WHOLE_NUMBER = new Kind<>(
      "NOT_A_NUMBER",
      "a whole number",
      text -> "Write digits only, such as 12.",
      text -> Numerals.isInteger(text) ? Optional.of(new BigInteger(text)) : Optional.empty());

  static final Kind<Boolean> FLAG = new Kind<>(
      "NOT_YES_OR_NO", "yes or no", text -> "Write yes or no, or true or false.", Kind::flag);

  /** One of an enum's constants, written in lower case with hyphens. */
  static <E extends Enum<E>> Kind<E> choice(Class<E> type) {
    return new Kind<>(
        "UNKNOWN_VALUE",
        "one of the possible values",
        text -> possible(type, text),
        text -> constant(type, text));
  }

  private static Optional<LocalDate> date(String text) {
    if (!Numerals.isDate(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(
          Integer.parseInt(text, 0, 4, 10),
          Integer.parseInt(text, 5, 7, 10),
          Integer.parseInt(text, 8, 10, 10)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true", "yes" -> Optional.of(true);
      case "false", "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String text) {
    E[] constants = type.getEnumConstants();
    for (E each : constants) {
      if (isHyphened(each.name(), text)) {
        return Optional.of(each);
      }
    }
    return named(constants, GAP.collapseFrom(text, '_').toUpperCase(Locale.ROOT));
  }

  /** Whether a text is a name as it is written most often: in lower case, with a hyphen for each underscore. */
  private static boolean isHyphened(String name, String text) {
    int same = 0;
    while (same < name.length()
        && same < text.length()
        && text.charAt(same) == hyphened(name.charAt(same))) {
      same++;
    }
    return same == name.length() && same == text.length();
  }

  private static char hyphened(char letter) {
    return letter == '_' ? '-' : Ascii.toLowerCase(letter);
  }

  private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
    for (E each : constants) {
      if (each.name().equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private static <E extends Enum<E>> String possible(Class<E> type, String text) {
    ImmutableList<String> names = Arrays.stream(type.getEnumConstants())
        .map(each -> hyphened(each.name()))
        .collect(ImmutableList.toImmutableList());
    String all = "The possible values are: " + names.stream().collect(joining(", ")) + ".";
    return Spelling.nearest(hyphened(text), names)
        .map(near -> "Did you mean " + near + "? " + all)
        .orElse(all);
  }

  private static String hyphened(String name) {
    return GAP.collapseFrom(name, '-').toLowerCase(Locale.ROOT);
  }
}
