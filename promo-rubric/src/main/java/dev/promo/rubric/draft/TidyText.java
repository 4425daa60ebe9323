package dev.promo.rubric.draft;

import com.google.common.base.CharMatcher;
import java.util.function.Consumer;

/**
 * A text without invisible characters, its spaces and line ends all alike.
 *
 * @param plain whether it holds nothing but printable ASCII and line feeds, as most texts do: what is known of the whole
 *     need not be looked for in each of its lines
 */
record TidyText(String text, boolean plain) {
  private static final CharMatcher INVISIBLE =
      CharMatcher.anyOf("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff");
  private static final CharMatcher OTHER_SPACE = CharMatcher.anyOf("\u00a0\u2007\u202f\u3000");

  static TidyText of(String text) {
    return isPlain(text) ? new TidyText(text, true) : new TidyText(tidied(text), false);
  }

  private static String tidied(String text) {
    String visible = OTHER_SPACE.replaceFrom(INVISIBLE.removeFrom(text), ' ');
    return visible
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .replace('\u0085', '\n')
        .replace('\u2028', '\n')
        .replace("\u2029", "\n\n");
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character > '~' || (character < ' ' && character != '\n')) {
        return false;
      }
    }
    return true;
  }

  /** The whole on one line, all white space as single spaces. */
  String oneLine() {
    return oneLine(text);
  }

  /** A part of it on one line, all white space as single spaces; most are so already, which takes no copy to see. */
  String oneLine(String part) {
    return plain && isCollapsed(part)
        ? part
        : CharMatcher.whitespace().trimAndCollapseFrom(part, ' ');
  }

  /** Whether a part of a plain text has no white space but single spaces between words. */
  private static boolean isCollapsed(String part) {
    return !part.startsWith(" ")
        && !part.endsWith(" ")
        && part.indexOf('\n') < 0
        && !part.contains("  ");
  }

  /** Goes through its lines, without their ends. */
  void eachLine(Consumer<String> use) {
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      int feed = text.indexOf('\n', start);
      end = feed < 0 ? text.length() : feed;
      use.accept(text.substring(start, end));
    }
  }
}
