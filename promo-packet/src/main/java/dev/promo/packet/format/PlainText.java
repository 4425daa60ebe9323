package dev.promo.packet.format;

/**
 * Text as people type it, made fit for one line of any format: a run of white space with a line break or a tab in it
 * becomes one space, and what could disturb its surroundings becomes {@code U+FFFD}: control characters, bidirectional
 * embeddings, overrides and isolates, halves of surrogate pairs, and the two code units that are no characters.
 */
public final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /** The text itself when there is nothing to mend, which is nearly always. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c < 0x7F) {
        continue;
      }
      if (isBreak(c) || !isHarmless(text, i)) {
        return mended(text);
      }
    }
    return text;
  }

  /** The first character of a text that is not empty, as it is when nothing follows. */
  static char first(String text) {
    char c = text.charAt(0);
    return c >= ' ' && c < 0x7F ? c : of(text.substring(0, 1)).charAt(0);
  }

  /** Whether the character at a place stays as it is. */
  static boolean isPlain(String text, int i) {
    return !isBreak(text.charAt(i)) && isHarmless(text, i);
  }

  private static String mended(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        int end = endOfSpace(text, i);
        appendSpace(text, i, end, out);
        i = end - 1;
      } else {
        out.append(isHarmless(text, i) ? c : REPLACEMENT);
      }
    }
    return out.toString();
  }

  private static int endOfSpace(String text, int start) {
    int end = start;
    while (end < text.length() && isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static void appendSpace(String text, int start, int end, StringBuilder out) {
    for (int i = start; i < end; i++) {
      if (isBreak(text.charAt(i))) {
        out.append(' ');
        return;
      }
    }
    out.append(text, start, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || isBreak(c);
  }

  private static boolean isBreak(char c) {
    return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
  }

  private static boolean isHarmless(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
    return !Character.isISOControl(c) && !isBidiControl(c) && c < 0xFFFE;
  }

  private static boolean isBidiControl(char c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }
}
