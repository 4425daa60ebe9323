package dev.promo.core.lint;

/**
 * A number in digits, whatever its separators: {@code 1,234.50}, {@code 1.234,50}, {@code 1 234,50} and {@code
 * 1'234.50} are the same.
 */
final class Numeral {
  private static final String SEPARATORS = ".,'\u2019 \u00a0\u2009\u202f_";
  private static final String NEEDS_THREE = "'\u2019 \u00a0\u2009\u202f_";
  private static final int GROUP = 3;

  private Numeral() {}

  /** Where the number ends that begins at a digit. */
  static int end(String text, int start) {
    int end = digitsEnd(text, start);
    int group = end - start;
    while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) >= 0) {
      int next = digitsEnd(text, end + 1);
      int digits = next - end - 1;
      boolean isGap = NEEDS_THREE.indexOf(text.charAt(end)) >= 0;
      if (digits == 0 || (isGap && (digits != GROUP || group > GROUP))) {
        break;
      }
      group = digits;
      end = next;
    }
    return end;
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Tokenizer.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The value; the last sign parts decimals unless it parts thousands. */
  static double value(String text, int start, int end) {
    int decimal = decimalSign(text, start, end);
    double value = 0;
    double place = 1;
    for (int i = start; i < end; i++) {
      char sign = text.charAt(i);
      if (Tokenizer.isDigit(sign)) {
        place = i > decimal && decimal >= 0 ? place / 10 : place;
        value =
            i > decimal && decimal >= 0 ? value + (sign - '0') * place : value * 10 + (sign - '0');
      }
    }
    return value;
  }

  /** The digits that say something: without zeros at the front, and without those at the end of a whole number. */
  static int significantDigits(String text, int start, int end) {
    boolean isWhole = decimalSign(text, start, end) < 0;
    int digits = 0;
    int zeros = 0;
    for (int i = start; i < end; i++) {
      char sign = text.charAt(i);
      if (Tokenizer.isDigit(sign) && (digits > 0 || sign != '0')) {
        digits++;
        zeros = sign == '0' ? zeros + 1 : 0;
      }
    }
    return isWhole ? digits - zeros : digits;
  }

  /**
   * Whether points part its digits into more than two groups that are no thousands: {@code 2.3.1}, {@code 10.02.2026}.
   */
  static boolean isDotted(String text, int start, int end) {
    int points = 0;
    int shortGroups = 0;
    int group = 0;
    for (int i = start; i < end; i++) {
      if (Tokenizer.isDigit(text.charAt(i))) {
        group++;
      } else if (text.charAt(i) != '.') {
        return false;
      } else {
        points++;
        shortGroups += points > 1 && group != GROUP ? 1 : 0;
        group = 0;
      }
    }
    return points > 1 && (shortGroups > 0 || group != GROUP);
  }

  /** Where the decimals begin, or -1 for a whole number. */
  private static int decimalSign(String text, int start, int end) {
    int last = -1;
    int count = 0;
    for (int i = start; i < end; i++) {
      if (!Tokenizer.isDigit(text.charAt(i))) {
        count = last >= 0 && text.charAt(i) == text.charAt(last) ? count + 1 : 1;
        last = i;
      }
    }
    if (last < 0 || count > 1 || NEEDS_THREE.indexOf(text.charAt(last)) >= 0) {
      return -1;
    }
    boolean isOnly = isFirstSign(text, start, last);
    return isOnly && text.charAt(start) != '0' && isGroup(text, last, end) ? -1 : last;
  }

  /** Three digits behind a comma are thousands; behind a point they are when they end in zero, as no decimals do. */
  private static boolean isGroup(String text, int sign, int end) {
    return end - sign - 1 == GROUP && (text.charAt(sign) == ',' || text.charAt(end - 1) == '0');
  }

  private static boolean isFirstSign(String text, int start, int sign) {
    for (int i = start; i < sign; i++) {
      if (!Tokenizer.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
