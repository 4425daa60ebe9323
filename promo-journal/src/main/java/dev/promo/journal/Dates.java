package dev.promo.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Dates as a brag document writes them: {@code 2026-03-14}. */
final class Dates {
  static final int LENGTH = 10;

  private Dates() {}

  /** The date, if this is one that the calendar has. */
  static Optional<LocalDate> parse(String written) {
    if (!looksLikeDate(written) || written.length() != LENGTH) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(
          Integer.parseInt(written, 0, 4, 10),
          Integer.parseInt(written, 5, 7, 10),
          Integer.parseInt(written, 8, LENGTH, 10)));
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
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
