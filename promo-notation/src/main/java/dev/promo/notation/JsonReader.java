package dev.promo.notation;

import dev.promo.core.problem.Parsed;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one JSON text, token by token. */
final class JsonReader {
  private final TreeBuilder tree;
  private final JsonInput input;
  private final JsonCursor cursor;

  /** Where the last token ends. */
  private int end;

  private JsonReader(TreeBuilder tree, JsonInput input) {
    this.tree = tree;
    this.input = input;
    this.cursor = new JsonCursor(input);
  }

  /** Reads a source: its bytes, which is quicker than a text, unless there is something to complain about. */
  static Parsed<Node> read(Source source) {
    Optional<JsonBytes> bytes = JsonBytes.of(source.shared());
    if (bytes.isPresent()) {
      try {
        return read(new TreeBuilder(source.name()), bytes.get());
      } catch (JacksonException complaint) {
        // Of bytes the parser does not say which character it complains about; of a text it does.
        return readText(source);
      }
    }
    return readText(source);
  }

  private static Parsed<Node> readText(Source source) {
    return source.text().flatMap(text -> readText(source.name(), text));
  }

  private static Parsed<Node> readText(String source, String text) {
    TreeBuilder tree = new TreeBuilder(source);
    try {
      return read(tree, new JsonChars(text));
    } catch (JacksonException complaint) {
      return tree.failed(JsonComplaint.problem(complaint, text, tree));
    }
  }

  private static Parsed<Node> read(TreeBuilder tree, JsonInput input) {
    try (JsonParser parser = input.parser()) {
      return new JsonReader(tree, input).read(parser);
    } catch (Refusal refusal) {
      return tree.failed(refusal.problem());
    }
  }

  private Parsed<Node> read(JsonParser parser) {
    JsonToken token = parser.nextToken();
    while (token != null && !tree.isComplete()) {
      take(token, parser);
      token = parser.nextToken();
    }
    if (token != null) {
      secondDocument();
    }
    return tree.parsed();
  }

  private void take(JsonToken token, JsonParser parser) {
    cursor.toToken(end);
    int line = cursor.line();
    int column = cursor.column();
    int start = cursor.offset();
    switch (token) {
      case START_OBJECT -> tree.openMapping(line, column);
      case START_ARRAY -> tree.openSequence(line, column);
      case END_OBJECT, END_ARRAY -> tree.close();
      case PROPERTY_NAME -> tree.key(parser.currentName(), line, column);
      case VALUE_STRING -> tree.scalar(input.string(parser, start + 1), false, line, column);
      default -> tree.scalar(parser.getString(), token == JsonToken.VALUE_NULL, line, column);
    }
    end = end(token, start, parser);
  }

  private int end(JsonToken token, int start, JsonParser parser) {
    return switch (token) {
      case START_OBJECT, START_ARRAY, END_OBJECT, END_ARRAY -> start + 1;
      case PROPERTY_NAME, VALUE_STRING -> input.endOfText(start + 1) + 1;
      default -> start + parser.getStringLength();
    };
  }

  private void secondDocument() {
    cursor.toToken(end);
    tree.error(
        "SECOND_DOCUMENT",
        cursor.line(),
        cursor.column(),
        "Something follows after the end of the JSON value.",
        "Remove it, or put it into a file of its own; it is left out.");
  }
}
