package dev.promo.notation;

import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** What a JSON parser reads, and how its places are counted. */
interface JsonInput {
  // One level more than the tree takes: the tree refuses with a better sentence, and at the right
  // place.
  JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder()
              .maxNestingDepth(Limits.DEPTH + 1)
              .maxStringLength(Limits.TEXT)
              .maxNameLength(Limits.NAME)
              .maxNumberLength(Limits.NUMBER)
              .build())
          .build())
      .build();

  JsonParser parser();

  /** What stands at an offset, where it is ASCII; anything else for another character and behind the end. */
  int unit(int offset);

  /** The characters between two offsets; a pair of surrogates is one. */
  int characters(int from, int to);

  /** Where the text that begins behind a quote ends, before the closing one; -1 when it has none. */
  int endOfText(int from);

  /** The text that begins at an offset, to which the parser has come. */
  String string(JsonParser parser, int from);

  /** Finds the closing quote step by step, over what is escaped. */
  default int endOfEscapedText(int from, int length) {
    int at = from;
    while (at < length && unit(at) != '"') {
      at += unit(at) == '\\' ? 2 : 1;
    }
    return at < length ? at : -1;
  }
}
