package dev.promo.notation;

import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** JSON as a text. */
record JsonChars(String text) implements JsonInput {
  @Override
  public JsonParser parser() {
    return MAPPER.createParser(text);
  }

  @Override
  public int offset(TokenStreamLocation place) {
    return (int) place.getCharOffset();
  }

  @Override
  public int characters(int from, int to) {
    return text.codePointCount(from, to);
  }
}
