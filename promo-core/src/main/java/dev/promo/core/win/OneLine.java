package dev.promo.core.win;

import com.google.common.base.CharMatcher;

/** What a text must hold to stand on a line, or in a field of a line, of the files people keep. */
final class OneLine {
  private static final CharMatcher LINE_END = CharMatcher.anyOf("\n\r");
  private static final CharMatcher FIELD_END = LINE_END.or(CharMatcher.is(';'));

  private OneLine() {}

  /** Whether the text is one line and says something. */
  static boolean isText(String text) {
    return !text.isBlank() && LINE_END.matchesNoneOf(text);
  }

  /** Whether it is also free of the semicolons that part the fields of a line. */
  static boolean isField(String text) {
    return !text.isBlank() && FIELD_END.matchesNoneOf(text);
  }
}
