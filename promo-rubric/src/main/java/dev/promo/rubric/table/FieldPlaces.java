package dev.promo.rubric.table;

import dev.promo.core.problem.Location;

/**
 * Where the fields of a text with delimiters begin, its lines ending in line feeds, going through the text as its
 * parser does. For one thread.
 */
final class FieldPlaces {
  private final String source;
  private final String text;
  private int at;
  private int line = 1;
  private int lineStart;
  private int lineEnd;
  private boolean unclosed;

  FieldPlaces(String source, String text) {
    this.source = source;
    this.text = text;
    this.lineEnd = endOfLine(0);
  }

  /** Goes to the record that begins in a line. */
  void record(int startingLine) {
    while (line < startingLine && at < text.length()) {
      goTo(Math.min(text.length(), lineEnd + 1));
    }
  }

  Location here() {
    return Location.at(source, line, at - lineStart + 1);
  }

  /** The place of the next field, which the parser read as this value. */
  Location field(String value) {
    Location place = here();
    boolean quoted = at < text.length() && text.charAt(at) == '"';
    int length = quoted ? value.length() + 2 + quotes(value) : value.length();
    unclosed = quoted
        && (at + length > text.length() || text.charAt(at + length - 1) != '"')
        && text.endsWith(value);
    goTo(Math.min(text.length(), at + length));
    at += at < text.length() && text.charAt(at) != '\n' ? 1 : 0;
    return place;
  }

  /**
   * Whether the field last asked for begins with a quotation mark and reaches to the end of the text without another.
   */
  boolean isUnclosed() {
    return unclosed;
  }

  /** The text from here to the end of the line, after any line end that stands here. */
  String restOfLine() {
    while (at < text.length() && text.charAt(at) == '\n') {
      goTo(at + 1);
    }
    return text.substring(at, lineEnd);
  }

  /** Goes on to a place and counts the lines that end before it; where a line ends is looked for once. */
  private void goTo(int place) {
    while (lineEnd < place) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = endOfLine(lineStart);
    }
    at = place;
  }

  private int endOfLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static int quotes(String value) {
    int quotes = 0;
    for (int at = value.indexOf('"'); at >= 0; at = value.indexOf('"', at + 1)) {
      quotes++;
    }
    return quotes;
  }
}
