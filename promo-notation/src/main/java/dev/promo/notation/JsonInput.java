package dev.promo.notation;

import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
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

  /** Where a place is, in the units of this input. */
  int offset(TokenStreamLocation place);

  /** The characters between two offsets; a pair of surrogates is one. */
  int characters(int from, int to);
}
