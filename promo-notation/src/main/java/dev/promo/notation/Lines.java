package dev.promo.notation;

import dev.promo.core.problem.Location;

/** Lines of a text, as editors count them: LF, CR and CR LF each end one. */
final class Lines {
  private Lines() {}

  /** The place of the character at an offset, in characters; a pair of surrogates is one character. */
  static Location place(String source, CharSequence text, int offset) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      if (endsLine(text, i)) {
        line++;
        start = i + 1;
      }
    }
    return Location.at(source, line, Character.codePointCount(text, start, offset) + 1);
  }

  /** A line by its number from 1, without its end; empty when the text has fewer. */
  static String line(String text, int number) {
    int start = 0;
    int line = 1;
    for (int i = 0; i < text.length(); i++) {
      if (endsLine(text, i)) {
        if (line == number) {
          return text.substring(start, i);
        }
        line++;
        start = i + 1;
      }
    }
    return line == number ? text.substring(start) : "";
  }

  private static boolean endsLine(CharSequence text, int at) {
    char c = text.charAt(at);
    return c == '\n' || (c == '\r' && !(at + 1 < text.length() && text.charAt(at + 1) == '\n'));
  }
}
