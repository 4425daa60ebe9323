package dev.promo.packet.format;

/** Keeps the start of a line from being taken for a heading, a list, a quotation, a rule or a table. */
final class MarkdownLineStart {
  private static final int LONGEST_NUMBER = 9;
  private static final int DEEPEST_HEADING = 6;

  private MarkdownLineStart() {}

  /** Puts a backslash into the line that runs from start to the end, where one is needed. */
  static void protect(StringBuilder out, int start) {
    int place = markup(out, start);
    if (place >= 0) {
      out.insert(place, '\\');
    }
  }

  private static int markup(StringBuilder out, int start) {
    char first = at(out, start);
    char second = at(out, start + 1);
    boolean marks = switch (first) {
      case '>', '=', '|' -> true;
      case '+' -> isGap(second);
      case '-' -> isGap(second) || second == '-' || second == '|' || second == ':';
      case ':' -> second == '-';
      case '[' -> startsTask(out, start, second);
      case '#' -> startsHeading(out, start);
      default -> false;
    };
    if (marks) {
      return start;
    }
    return first >= '0' && first <= '9' ? numberMark(out, start) : -1;
  }

  /** The box of a task list; a link may have the same words. */
  private static boolean startsTask(StringBuilder out, int start, char mark) {
    return (mark == ' ' || mark == 'x' || mark == 'X')
        && at(out, start + 2) == ']'
        && isGap(at(out, start + 3));
  }

  private static boolean startsHeading(StringBuilder out, int start) {
    int end = start;
    while (at(out, end) == '#') {
      end++;
    }
    return end - start <= DEEPEST_HEADING && isGap(at(out, end));
  }

  /** Where the dot or parenthesis of a list's number stands, or -1. */
  private static int numberMark(StringBuilder out, int start) {
    int end = start;
    while (end - start <= LONGEST_NUMBER && at(out, end) >= '0' && at(out, end) <= '9') {
      end++;
    }
    char mark = at(out, end);
    return (mark == '.' || mark == ')') && isGap(at(out, end + 1)) ? end : -1;
  }

  private static boolean isGap(char c) {
    return c == ' ' || c == MarkdownText.EDGE;
  }

  private static char at(StringBuilder out, int i) {
    return i < out.length() ? out.charAt(i) : MarkdownText.EDGE;
  }
}
