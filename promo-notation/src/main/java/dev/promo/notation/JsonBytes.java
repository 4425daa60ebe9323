package dev.promo.notation;

import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;

/** JSON as the bytes of well-formed UTF-8. */
final class JsonBytes implements JsonInput {
  /** So many bytes at the beginning does the parser look at to guess an encoding. */
  private static final int LOOKED_AT = 4;

  private final byte[] bytes;
  private final boolean isAscii;

  private JsonBytes(byte[] bytes, boolean isAscii) {
    this.bytes = bytes;
    this.isAscii = isAscii;
  }

  /** Bytes that are no more than are read, well-formed, and begin so that the parser takes them for UTF-8. */
  static Optional<JsonBytes> of(Source source) {
    byte[] bytes = source.shared();
    boolean isRead = bytes.length <= Source.MAX_BYTES
        && beginsInAscii(bytes)
        && (source.isAscii() || Utf8.isWellFormed(bytes));
    return isRead ? Optional.of(new JsonBytes(bytes, source.isAscii())) : Optional.empty();
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
  public int offset(TokenStreamLocation place) {
    return (int) place.getByteOffset();
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

  private static boolean startsCharacter(byte unit) {
    return (unit & 0xC0) != 0x80;
  }
}
