package dev.promo.rubric.table;

import com.google.common.base.CharMatcher;
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
  private boolean unclosed;

  FieldPlaces(String source, String text) {
    this.source = source;
    this.text = text;
  }

  /** Goes to the record that begins in a line. */
  void record(int startingLine) {
    while (line < startingLine && at < text.length()) {
      step();
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
    int end = Math.min(text.length(), at + length);
    if (quoted) {
      while (at < end) {
        step();
      }
    }
    at = end;
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
      step();
    }
    int end = text.indexOf('\n', at);
    return text.substring(at, end < 0 ? text.length() : end);
  }

  private void step() {
    if (text.charAt(at++) == '\n') {
      line++;
      lineStart = at;
    }
  }

  private static int quotes(String value) {
    return CharMatcher.is('"').countIn(value);
  }
}
