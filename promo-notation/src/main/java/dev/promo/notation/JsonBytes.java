package dev.promo.notation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import tools.jackson.core.JsonParser;

/**
 * JSON as the bytes of well-formed UTF-8. A text without escapes is cut out of them between its quotes, which takes less
 * than letting the parser put it together.
 */
final class JsonBytes implements JsonInput {
  /** So many bytes at the beginning does the parser look at to guess an encoding. */
  private static final int LOOKED_AT = 4;

  private final byte[] bytes;
  private final boolean isAscii;

  /** The bytes as a character each, as only texts are searched with the processor's own means. */
  private final String searched;

  /** The end of the text asked about last, and the next backslash behind where it begins. */
  private int quote = -1;

  private int escape = -1;

  private JsonBytes(byte[] bytes, boolean isAscii) {
    this.bytes = bytes;
    this.isAscii = isAscii;
    this.searched = new String(bytes, ISO_8859_1);
  }

  /** Bytes that are no more than are read, well-formed, and begin so that the parser takes them for UTF-8. */
  static Optional<JsonBytes> of(byte[] bytes) {
    if (bytes.length > Source.MAX_BYTES || !beginsInAscii(bytes)) {
      return Optional.empty();
    }
    boolean isAscii = Utf8.isAscii(bytes);
    return isAscii || com.google.common.base.Utf8.isWellFormed(bytes)
        ? Optional.of(new JsonBytes(bytes, isAscii))
        : Optional.empty();
  }

  private static boolean beginsInAscii(byte[] bytes) {
    for (int i = 0; i < Math.min(LOOKED_AT, bytes.length); i++) {
      if (bytes[i] <= 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public JsonParser parser() {
    return MAPPER.createParser(bytes);
  }

  @Override
  public int unit(int offset) {
    return offset < bytes.length ? bytes[offset] : -1;
  }

  @Override
  public int characters(int from, int to) {
    if (isAscii) {
      return to - from;
    }
    int characters = 0;
    for (int i = from; i < to; i++) {
      characters += startsCharacter(bytes[i]) ? 1 : 0;
    }
    return characters;
  }

  @Override
  public int endOfText(int from) {
    if (quote < from) {
      int found = searched.indexOf('"', from);
      quote = found <= nextEscape(from) ? found : endOfEscapedText(from, bytes.length);
    }
    return quote;
  }

  @Override
  public String string(JsonParser parser, int from) {
    int to = endOfText(from);
    boolean isAsWritten = to >= from && to <= nextEscape(from) && to - from <= Limits.TEXT;
    return isAsWritten ? new String(bytes, from, to - from, UTF_8) : parser.getString();
  }

  private int nextEscape(int from) {
    if (escape < from) {
      int found = searched.indexOf('\\', from);
      escape = found < 0 ? bytes.length : found;
    }
    return escape;
  }

  private static boolean startsCharacter(byte unit) {
    return (unit & 0xC0) != 0x80;
  }
}
