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

  /** Goes to the next token over what stands between two, which is all in ASCII. */
  void toToken(int end) {
    int at = end;
    int start = -1;
    int unit = input.unit(at);
    while (isBetweenTokens(unit)) {
      at++;
      if (unit == '\n' || (unit == '\r' && input.unit(at) != '\n')) {
        line++;
        start = at;
      }
      unit = input.unit(at);
    }
    column = start < 0 ? column + input.characters(offset, end) + at - end : at - start + 1;
    offset = at;
  }

  private static boolean isBetweenTokens(int unit) {
    return switch (unit) {
      case ' ', '\n', '\r', '\t', ',', ':' -> true;
      default -> false;
    };
  }
}
