package dev.promo.core.lint;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year, half-year, quarter or month: {@code 2026}, {@code 2026-H1}, {@code 2026-Q3}, {@code 2026-03}.
 *
 * @param from its first month
 * @param to its last month
 */
record Period(YearMonth from, YearMonth to) {
  private static final Pattern FORM =
      Pattern.compile("([12][0-9]{3})(?:-(H[12]|Q[1-4]|[01][0-9]))?");
  private static final int MONTHS_OF_A_YEAR = 12;

  /** The period that a text names, unless it names another kind of thing. */
  static Optional<Period> parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(1));
    String part = matcher.group(2);
    if (part == null) {
      return Optional.of(months(year, 0, MONTHS_OF_A_YEAR));
    }
    return switch (part.charAt(0)) {
      case 'H' -> Optional.of(part(year, part, 6));
      case 'Q' -> Optional.of(part(year, part, 3));
      default -> month(year, Integer.parseInt(part));
    };
  }

  private static Optional<Period> month(int year, int month) {
    try {
      return Optional.of(new Period(YearMonth.of(year, month), YearMonth.of(year, month)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Period part(int year, String part, int months) {
    return months(year, part.charAt(1) - '1', months);
  }

  private static Period months(int year, int number, int months) {
    YearMonth from = YearMonth.of(year, 1).plusMonths((long) number * months);
    return new Period(from, from.plusMonths(months - 1L));
  }

  boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
