package dev.promo.packet.format;

/** Writes one field of CSV that every spreadsheet reads as text. */
final class CsvText {
  /** What formulas begin with, also in the fullwidth form that some spreadsheets take for the same. */
  private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

  private static final String QUOTED = "\",;\t";

  private CsvText() {}

  /**
   * @param text of one line, as {@link TextLine} makes it: what was a tab or a carriage return is a space
   */
  static void append(String text, StringBuilder out) {
    String harmless = withoutFormula(text);
    if (harmless.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0)) {
      out.append('"').append(harmless.replace("\"", "\"\"")).append('"');
    } else {
      out.append(harmless);
    }
  }

  /**
   * An apostrophe before a formula's first sign. Where the computer's language divides fields by semicolons, a semicolon
   * within the text begins another cell, so that it is looked behind, too.
   */
  private static String withoutFormula(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean mayBegin = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (mayBegin && FORMULA.indexOf(c) >= 0) {
        out.append('\'');
      }
      mayBegin = c == ';' || (mayBegin && isPassedOver(c));
      out.append(c);
    }
    return out.toString();
  }

  private static boolean isPassedOver(char c) {
    return c == '"' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
  }
}
