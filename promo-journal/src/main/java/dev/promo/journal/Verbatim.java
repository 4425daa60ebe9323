package dev.promo.journal;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * The mark that opened a part of a document whose lines are all text, whatever they look like: a code fence or a
 * comment.
 *
 * @param length how many characters of its kind a closing fence has at least; 1 for a comment
 */
record Verbatim(Kind kind, int length) {
  private static final int SHORTEST_FENCE = 3;

  enum Kind {
    COMMENT("<!--", "-->"),
    BACKTICKS("```", "`"),
    TILDES("~~~", "~");

    private final String start;
    private final String end;

    Kind(String start, String end) {
      this.start = start;
      this.end = end;
    }

    /** The longest opening of this kind that a line closes; 0 if it closes none. */
    int closedBy(String line) {
      if (this == COMMENT) {
        return line.contains(end) ? 1 : 0;
      }
      String text = line.strip();
      boolean isMark =
          text.length() >= SHORTEST_FENCE && CharMatcher.is(end.charAt(0)).matchesAllOf(text);
      return isMark ? text.length() : 0;
    }
  }

  /** What the line opens, if it opens such a part and does not close it itself. */
  static Optional<Verbatim> openedBy(String line) {
    String text = line.strip();
    if (text.startsWith(Kind.COMMENT.start)) {
      return Kind.COMMENT.closedBy(text) > 0
          ? Optional.empty()
          : Optional.of(new Verbatim(Kind.COMMENT, 1));
    }
    if (text.startsWith(Kind.TILDES.start)) {
      return Optional.of(new Verbatim(Kind.TILDES, marks('~', text)));
    }
    int backticks = marks('`', text);
    return backticks >= SHORTEST_FENCE && text.indexOf('`', backticks) < 0
        ? Optional.of(new Verbatim(Kind.BACKTICKS, backticks))
        : Optional.empty();
  }

  private static int marks(char mark, String text) {
    int other = CharMatcher.isNot(mark).indexIn(text);
    return other < 0 ? text.length() : other;
  }

  boolean isClosedBy(String line) {
    return kind.closedBy(line) >= length;
  }

  /** The shortest line that closes it. */
  String end() {
    return kind.end.repeat(length);
  }
}
