package dev.promo.notation;

/** The forms in which numbers and dates are written, in the digits of ASCII alone. */
final class Numerals {
  private static final int LONGEST = 40;
  private static final int LENGTH_OF_A_DATE = 10;

  private Numerals() {}

  /** Digits, with a sign where it is negative. */
  static boolean isInteger(String text) {
    int end = behindInteger(text);
    return end > 0 && end == text.length() && end <= LONGEST;
  }

  /** An integer, or one with a point and digits behind it. */
  static boolean isDecimal(String text) {
    int point = behindInteger(text);
    if (point <= 0 || point == text.length() || text.charAt(point) != '.') {
      return isInteger(text);
    }
    int end = behindDigits(text, point + 1);
    return end > point + 1 && end == text.length() && end <= LONGEST;
  }

  /** Year, month and day such as {@code 2026-03-31}, whether or not the calendar has such a day. */
  static boolean isDate(String text) {
    return text.length() == LENGTH_OF_A_DATE
        && behindDigits(text, 0) == 4
        && text.charAt(4) == '-'
        && behindDigits(text, 5) == 7
        && text.charAt(7) == '-'
        && behindDigits(text, 8) == LENGTH_OF_A_DATE;
  }

  /** Where the digits that a text begins with end; 0 when it begins with none. */
  private static int behindInteger(String text) {
    int start = text.startsWith("-") ? 1 : 0;
    int end = behindDigits(text, start);
    return end > start ? end : 0;
  }

  private static int behindDigits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
