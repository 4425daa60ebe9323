package dev.promo.notation;

/**
 * Where in its input a JSON parser is: it goes along from token to token, and counts lines and, in them, characters, which
 * the parser does not.
 */
final class JsonCursor {
  private final JsonInput input;
  private int offset;
  private int line = 1;
  private int column = 1;

  /** Up to where the columns are counted; what is behind the last token of a line need not be. */
  private int counted;

  JsonCursor(JsonInput input) {
    this.input = input;
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  int offset() {
    return offset;
  }

  /** Goes to the next token over what stands between two. */
  void toToken() {
    while (isBetweenTokens(input.unit(offset))) {
      offset++;
    }
    column += input.characters(counted, offset);
    counted = offset;
  }

  /** Goes behind a token. */
  void past(int end) {
    offset = end;
  }

  private boolean isBetweenTokens(int unit) {
    return switch (unit) {
      case ' ', '\t', ',', ':' -> true;
      case '\n' -> startLine();
      case '\r' -> input.unit(offset + 1) == '\n' || startLine();
      default -> false;
    };
  }

  private boolean startLine() {
    line++;
    column = 1;
    counted = offset + 1;
    return true;
  }
}
