package dev.promo.core.win;

import java.util.Optional;

/** What a text must hold to stand on a line, or in a field of a line, of the files people keep. */
final class OneLine {
  private OneLine() {}

  /** Whether the text is one line and says something. */
  static boolean isText(String text) {
    return !text.isBlank() && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
  }

  /** Whether a text that need not be there is, where it is. */
  static boolean isTextOrAbsent(Optional<String> text) {
    return text.isEmpty() || isText(text.get());
  }

  /** Whether it is also free of the semicolons that part the fields of a line. */
  static boolean isField(String text) {
    return isText(text) && text.indexOf(';') < 0;
  }
}
