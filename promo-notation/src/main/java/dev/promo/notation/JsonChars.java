package dev.promo.notation;

import tools.jackson.core.JsonParser;

/** JSON as a text. */
record JsonChars(String text) implements JsonInput {
  @Override
  public JsonParser parser() {
    return MAPPER.createParser(text);
  }

  @Override
  public int unit(int offset) {
    return offset < text.length() ? text.charAt(offset) : -1;
  }

  @Override
  public int characters(int from, int to) {
    return text.codePointCount(from, to);
  }

  @Override
  public int endOfText(int from) {
    return endOfEscapedText(from, text.length());
  }

  @Override
  public String string(JsonParser parser, int from) {
    return parser.getString();
  }
}
