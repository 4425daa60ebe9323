package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;

/**
 * Breaks text into lines of a width: at spaces, beside wide characters such as those of Chinese and Japanese, and within
 * a word only when it is longer than a line. Closing punctuation stays with what it closes.
 */
final class TextLines {
  private static final char NO_BREAK_SPACE = 0xA0;

  private final String text;
  private final int width;

  private TextLines(String text, int width) {
    this.text = text;
    this.width = width;
  }

  /** The lines without spaces around them; none for a blank text. A line of one wide character may be too long. */
  static ImmutableList<String> of(String text, int width) {
    return new TextLines(text, width).lines();
  }

  /** The columns of the longest stretch that no line break divides. */
  static int longestWord(String text) {
    int longest = 0;
    int word = 0;
    for (int i = 0; i < text.length(); ) {
      int end = DisplayWidth.endOfCluster(text, i);
      word = text.charAt(i) == ' ' ? 0 : word + DisplayWidth.ofCluster(text, i, end);
      longest = Math.max(longest, word);
      word = mayBreakAt(text, end) ? 0 : word;
      i = end;
    }
    return longest;
  }

  private ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    int start = skipSpaces(0);
    while (start < text.length()) {
      int end = endOfLine(start);
      lines.add(text.substring(start, end).stripTrailing());
      start = skipSpaces(end);
    }
    return lines.build();
  }

  private int endOfLine(int start) {
    int end = start;
    int used = 0;
    int lastBreak = start;
    while (end < text.length()) {
      int next = DisplayWidth.endOfCluster(text, end);
      used += DisplayWidth.ofCluster(text, end, next);
      if (used > width && text.charAt(end) != ' ') {
        return lastBreak > start ? lastBreak : end > start ? end : next;
      }
      end = next;
      lastBreak = mayBreakAt(text, end) ? end : lastBreak;
    }
    return end;
  }

  private int skipSpaces(int start) {
    int i = start;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static boolean mayBreakAt(String text, int i) {
    if (i >= text.length()) {
      return false;
    }
    int before = text.codePointBefore(i);
    int after = text.codePointAt(i);
    return before == ' '
        || after == ' '
        || ((DisplayWidth.isWide(before) || DisplayWidth.isWide(after))
            && !opens(before)
            && !closes(after));
  }

  private static boolean opens(int c) {
    int type = Character.getType(c);
    return c == NO_BREAK_SPACE
        || type == Character.START_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  private static boolean closes(int c) {
    int type = Character.getType(c);
    return c == NO_BREAK_SPACE
        || type == Character.END_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }
}
