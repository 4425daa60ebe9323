package dev.promo.notation;

import dev.promo.core.problem.Parsed;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Reads one JSON text, token by token. */
final class JsonReader {
  private final TreeBuilder tree;
  private final JsonInput input;
  private int line;
  private int column;
  private int offset;

  private JsonReader(TreeBuilder tree, JsonInput input) {
    this.tree = tree;
    this.input = input;
  }

  /** Reads a source: its bytes, which is quicker than a text, unless there is something to complain about. */
  static Parsed<Node> read(Source source, RootItems items) {
    Optional<JsonBytes> bytes = JsonBytes.of(source);
    if (bytes.isPresent()) {
      try {
        return read(new TreeBuilder(source.name(), items), bytes.get());
      } catch (JacksonException complaint) {
        // Of bytes the parser does not say which character it complains about; of a text it does.
        return readText(source, items);
      }
    }
    return readText(source, items);
  }

  private static Parsed<Node> readText(Source source, RootItems items) {
    return source.text().flatMap(text -> readText(new TreeBuilder(source.name(), items), text));
  }

  private static Parsed<Node> readText(TreeBuilder tree, String text) {
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
      secondDocument(parser);
    }
    return tree.parsed();
  }

  private void take(JsonToken token, JsonParser parser) {
    if (!token.isStructEnd()) {
      locate(parser.currentTokenLocation());
    }
    switch (token) {
      case START_OBJECT -> tree.openMapping(line, column);
      case START_ARRAY -> tree.openSequence(line, column);
      case END_OBJECT, END_ARRAY -> tree.close();
      case PROPERTY_NAME -> tree.key(parser.currentName(), line, column);
      default -> tree.scalar(parser.getString(), token == JsonToken.VALUE_NULL, line, column);
    }
  }

  private void secondDocument(JsonParser parser) {
    locate(parser.currentTokenLocation());
    tree.error(
        "SECOND_DOCUMENT",
        line,
        column,
        "Something follows after the end of the JSON value.",
        "Remove it, or put it into a file of its own; it is left out.");
  }

  /**
   * Counts characters, which the parser does not, without reading a line twice. Before the first token of a line stand
   * single bytes alone.
   */
  private void locate(TokenStreamLocation place) {
    int next = input.offset(place);
    column =
        place.getLineNr() == line ? column + input.characters(offset, next) : place.getColumnNr();
    line = place.getLineNr();
    offset = next;
  }
}
