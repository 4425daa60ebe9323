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

  /** Whether another field follows; fields without content are passed over. */
  boolean hasNext() {
    while (at < line.length()
        && (line.charAt(at) == ';' || Character.isWhitespace(line.charAt(at)))) {
      at++;
    }
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

  /** Where the next field starts. */
  int position() {
    return at;
  }

  /** Everything from a position on, semicolons included; nothing is left after it. */
  String takeRest(int position) {
    at = line.length();
    return line.substring(position);
  }
}
