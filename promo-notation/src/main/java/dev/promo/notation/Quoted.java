package dev.promo.notation;

/** Somebody's text inside a message: in quotes, short, on one line, and without characters that steer a terminal. */
final class Quoted {
  private static final int LONGEST = 40;
  private static final int REPLACEMENT = 0xFFFD;

  private Quoted() {}

  static String of(String text) {
    return "'" + shortened(text) + "'";
  }

  static String shortened(String text) {
    if (text.length() <= LONGEST) {
      return visible(text);
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return visible(text.substring(0, end)) + "\u2026";
  }

  private static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .map(each -> isUnseen(each) ? REPLACEMENT : each)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED -> true;
      default -> false;
    };
  }
}
