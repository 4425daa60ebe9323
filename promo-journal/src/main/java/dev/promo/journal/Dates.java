package dev.promo.journal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as a brag document writes them: {@code 2026-03-14}. */
final class Dates {
  static final int LENGTH = 10;

  /** What to write instead of a date that cannot be read. */
  static final String MEND = "Write the date as year-month-day, such as 2026-03-14.";

  /** A date in another form than promo's, such as 14.03.2026, 3/14/26 or 2026-3-14. */
  private static final Pattern OTHER_FORM =
      Pattern.compile("(?:[0-9]{1,2}([./-])[0-9]{1,2}\\1(?:[0-9]{4}|[0-9]{2})"
          + "|[0-9]{4}([./-])[0-9]{1,2}\\2[0-9]{1,2})(?![0-9])");

  private Dates() {}

  /** The date, if this is one that the calendar has. */
  static Optional<LocalDate> parse(String written) {
    if (!looksLikeDate(written) || written.length() != LENGTH) {
      return Optional.empty();
    }
    int year = Integer.parseInt(written, 0, 4, 10);
    int month = Integer.parseInt(written, 5, 7, 10);
    int day = Integer.parseInt(written, 8, LENGTH, 10);
    boolean isInCalendar = 1 <= month
        && month <= 12
        && 1 <= day
        && day <= YearMonth.of(year, month).lengthOfMonth();
    return isInCalendar ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** Whether a text starts with a date in another form than the one that is read. */
  static boolean startsInOtherForm(String text) {
    return OTHER_FORM.matcher(text).lookingAt() && !looksLikeDate(text);
  }

  /** Whether a text starts with the form of a date, be it in the calendar or not. */
  static boolean looksLikeDate(String text) {
    if (text.length() < LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      boolean right = (i == 4 || i == 7) ? c == '-' : ('0' <= c && c <= '9');
      if (!right) {
        return false;
      }
    }
    return text.length() == LENGTH || !Character.isLetterOrDigit(text.charAt(LENGTH));
  }
}
