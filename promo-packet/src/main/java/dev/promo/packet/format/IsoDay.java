package dev.promo.packet.format;

/** Finds days as documents write them, such as {@code 2026-11-02}: no line may end within one. */
public final class IsoDay {
  /** How many characters a day has. */
  static final int LENGTH = 10;

  /** Where its first hyphen stands. */
  static final int FIRST_HYPHEN = 4;

  private static final int SECOND_HYPHEN = 7;

  private IsoDay() {}

  /** Whether the character at a place is a hyphen within a day. */
  public static boolean isHyphenAt(String text, int i) {
    return i >= FIRST_HYPHEN
        && i < text.length()
        && text.charAt(i) == '-'
        && (startsAt(text, i - FIRST_HYPHEN) || startsAt(text, i - SECOND_HYPHEN));
  }

  /** Whether a day begins at a place, and no other digit stands beside it. */
  static boolean startsAt(String text, int start) {
    int end = start + LENGTH;
    if (start < 0 || end > text.length() || isDigit(text, start - 1) || isDigit(text, end)) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      boolean isHyphen = i == FIRST_HYPHEN || i == SECOND_HYPHEN;
      if (isHyphen ? text.charAt(start + i) != '-' : !isDigit(text, start + i)) {
        return false;
      }
    }
    return isBetween(text, start + FIRST_HYPHEN + 1, 12)
        && isBetween(text, start + SECOND_HYPHEN + 1, 31);
  }

  private static boolean isBetween(String text, int at, int most) {
    int number = (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    return number >= 1 && number <= most;
  }

  private static boolean isDigit(String text, int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }
}
