package dev.promo.packet.format;

/**
 * Writes text so that Markdown renders the same text, with a backslash only before a character that would mean something
 * where it stands.
 */
final class MarkdownText {
  /** Stands for the end of the line on either side. */
  static final char EDGE = '\n';

  private static final boolean[] SUSPECT = suspects();

  /** The characters of ASCII that are printed without a second look. */
  private static final boolean[] AS_THEY_ARE = asTheyAre();

  private final StringBuilder out;
  private boolean inCell;

  MarkdownText(StringBuilder out) {
    this.out = out;
  }

  private static boolean[] suspects() {
    boolean[] suspects = new boolean[128];
    for (char c : "\\`*_[]!<&~|".toCharArray()) {
      suspects[c] = true;
    }
    return suspects;
  }

  private static boolean[] asTheyAre() {
    boolean[] plain = new boolean[0x7F];
    for (char c = ' '; c < plain.length; c++) {
      plain[c] = !SUSPECT[c];
    }
    return plain;
  }

  void startLine(boolean cell) {
    inCell = cell;
  }

  /**
   * Writes a text, or nothing of one that is not plain yet.
   *
   * @param before the character that stands before the text, or {@link #EDGE}
   * @param after the character that will stand after it, or {@link #EDGE}
   * @return whether it was plain
   */
  boolean append(String text, char before, char after) {
    int start = out.length();
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < AS_THEY_ARE.length && AS_THEY_ARE[c]) {
        continue;
      }
      if (!PlainText.isPlain(text, i)) {
        out.setLength(start);
        return false;
      }
      if (isMarkup(text, i, i == 0 ? before : text.charAt(i - 1), after)) {
        out.append(text, done, i).append('\\');
        done = i;
      }
    }
    out.append(text, done, text.length());
    return true;
  }

  /** The text of a link, where every bracket counts. */
  void appendLabel(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean bracket = c == '[' || c == ']';
      boolean suspect = c < SUSPECT.length && SUSPECT[c];
      char previous = i == 0 ? '[' : text.charAt(i - 1);
      if (bracket || (suspect && isMarkup(text, i, previous, ']'))) {
        out.append(text, done, i).append('\\');
        done = i;
      }
    }
    out.append(text, done, text.length());
  }

  /** The address of a link, in which {@link LinkTarget} has left only the ampersand to look after. */
  void appendTarget(String target) {
    for (int i = 0; i < target.length(); i++) {
      char c = target.charAt(i);
      if (c == '&' && opensEntity(target, i + 1, EDGE)) {
        out.append('\\');
      }
      out.append(c);
    }
  }

  private boolean isMarkup(String text, int i, char previous, char after) {
    char next = i + 1 < text.length() ? text.charAt(i + 1) : after;
    return switch (text.charAt(i)) {
      case '`' -> true;
      case '\\' -> !Character.isLetterOrDigit(next);
      case '*' -> previous != ' ' || next != ' ';
      case '_' -> isEmphasis(previous, next);
      case '!' -> next == '[';
      case ']' -> next == '(' || next == '[' || next == ':' || next == '*';
      case '~' -> next == '~' || (previous != ' ' && previous != EDGE);
      case '|' -> inCell;
      case '<' -> opensTag(text, i + 1, next, after);
      case '&' -> opensEntity(text, i + 1, after);
      default -> false;
    };
  }

  private static boolean isEmphasis(char previous, char next) {
    boolean within = Character.isLetterOrDigit(previous) && Character.isLetterOrDigit(next);
    return !within && (previous != ' ' || next != ' ');
  }

  /** Whether a tag, a comment or an address in angle brackets could begin here; a price below a limit cannot. */
  private static boolean opensTag(String text, int from, char next, char after) {
    if (isAsciiLetter(next) || next == '/' || next == '!' || next == '?') {
      return true;
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '<') {
        return false;
      }
      if (c == '>') {
        return true;
      }
    }
    return after != ' ' && after != EDGE;
  }

  private static boolean opensEntity(String text, int from, char after) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > from;
      }
      if (!isAsciiLetter(c) && !(c >= '0' && c <= '9') && !(c == '#' && i == from)) {
        return false;
      }
    }
    return after != ' ' && after != EDGE;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
