package dev.promo.journal;

/** The fields of one line, which semicolons part. */
final class Fragments {
  private final String line;
  private int at;

  private Fragments(String line) {
    this.line = line;
  }

  static Fragments of(String line) {
    return new Fragments(line);
  }

  boolean hasNext() {
    return at < line.length();
  }

  /** The next field without surrounding space; empty when there is none. */
  String next() {
    int semicolon = line.indexOf(';', at);
    int end = semicolon < 0 ? line.length() : semicolon;
    String field = line.substring(at, end).strip();
    at = semicolon < 0 ? end : end + 1;
    return field;
  }

  /** All that is left, with the semicolon before it. */
  String rest() {
    return hasNext() ? line.substring(at - 1) : "";
  }
}
