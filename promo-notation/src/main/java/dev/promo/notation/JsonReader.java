package dev.promo.notation;

import dev.promo.core.problem.Parsed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads one JSON text, token by token. */
final class JsonReader {
  // One level more than the tree takes: the tree refuses with a better sentence, and at the right
  // place.
  private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxNestingDepth(Limits.DEPTH + 1)
              .maxStringLength(Limits.TEXT)
              .maxNameLength(Limits.NAME)
              .maxNumberLength(Limits.NUMBER)
              .build())
          .build())
      .build();

  private final TreeBuilder tree;
  private final String text;
  private int line;
  private int column;
  private int offset;

  private JsonReader(String source, String text) {
    this.tree = new TreeBuilder(source);
    this.text = text;
  }

  static Parsed<Node> read(String source, String text) {
    return new JsonReader(source, text).read();
  }

  private Parsed<Node> read() {
    try (JsonParser parser = MAPPER.createParser(text)) {
      JsonToken token = parser.nextToken();
      while (token != null && !tree.isComplete()) {
        take(token, parser);
        token = parser.nextToken();
      }
      if (token != null) {
        secondDocument(parser);
      }
      return tree.parsed();
    } catch (Refusal refusal) {
      return tree.failed(refusal.problem());
    } catch (JacksonException complaint) {
      return tree.failed(JsonComplaint.problem(complaint, text, tree));
    }
  }

  private void take(JsonToken token, JsonParser parser) {
    locate(parser.currentTokenLocation());
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

  /** Counts a pair of surrogates as one character, which the parser does not, without reading a line twice. */
  private void locate(TokenStreamLocation place) {
    int next = (int) place.getCharOffset();
    if (place.getLineNr() != line) {
      line = place.getLineNr();
      column = 1;
      offset = next - (place.getColumnNr() - 1);
    }
    column += text.codePointCount(offset, next);
    offset = next;
  }
}
