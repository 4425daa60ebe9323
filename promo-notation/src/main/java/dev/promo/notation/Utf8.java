package dev.promo.notation;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.util.Optional;

/**
 * Strict UTF-8, and UTF-16 where a byte order mark says so, as spreadsheets write it: a file in another encoding is refused
 * with the place of the first byte that gives it away.
 */
final class Utf8 {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char REPLACEMENT = '\uFFFD';

  /** The bits that are set in eight bytes when none of them is ASCII. */
  private static final long NOT_ASCII = 0x8080_8080_8080_8080L;

  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
  private static final int AT_ONCE = 4 * Long.BYTES;

  private Utf8() {}

  static Parsed<String> decode(String source, byte[] bytes) {
    return marked(bytes).map(Parsed::of).orElseGet(() -> utf8(source, bytes));
  }

  /** The text behind a byte order mark of UTF-16. */
  private static Optional<String> marked(byte[] bytes) {
    boolean isMarked = bytes.length > 1
        && bytes.length % 2 == 0
        && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF
        && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF);
    try {
      return isMarked
          ? Optional.of(UTF_16.newDecoder().decode(ByteBuffer.wrap(bytes)).toString())
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Parsed<String> utf8(String source, byte[] bytes) {
    String text = new String(bytes, UTF_8);
    // The quick decoder writes U+FFFD for what is malformed; only then is the strict one needed to
    // tell.
    if (text.indexOf(REPLACEMENT) >= 0) {
      CharBuffer good = CharBuffer.allocate(bytes.length);
      CharsetDecoder strict = UTF_8.newDecoder();
      if (strict.decode(ByteBuffer.wrap(bytes), good, true).isError()) {
        return Parsed.failed(malformed(source, withoutMark(good.flip().toString())));
      }
    }
    return Parsed.of(withoutMark(text));
  }

  /** Whether all is plain ASCII. */
  static boolean isAscii(byte[] bytes) {
    return behindAscii(bytes, 0) == bytes.length;
  }

  /** Whether it is UTF-8 without a fault. Only what is not ASCII, mostly little, is looked at closely. */
  static boolean isWellFormed(byte[] bytes) {
    int from = behindAscii(bytes, 0);
    while (from < bytes.length) {
      int to = from;
      while (to < bytes.length && bytes[to] < 0) {
        to++;
      }
      if (!com.google.common.base.Utf8.isWellFormed(bytes, from, to - from)) {
        return false;
      }
      from = behindAscii(bytes, to);
    }
    return true;
  }

  /** The place of the first byte that is not ASCII, at or behind another. Looks at many bytes at once. */
  private static int behindAscii(byte[] bytes, int from) {
    int at = from;
    while (at + AT_ONCE <= bytes.length && isAscii(bytes, at)) {
      at += AT_ONCE;
    }
    while (at < bytes.length && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isAscii(byte[] bytes, int at) {
    long all = eight(bytes, at)
        | eight(bytes, at + Long.BYTES)
        | eight(bytes, at + 2 * Long.BYTES)
        | eight(bytes, at + 3 * Long.BYTES);
    return (all & NOT_ASCII) == 0;
  }

  private static long eight(byte[] bytes, int at) {
    return (long) EIGHT_BYTES.get(bytes, at);
  }

  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Problem malformed(String source, String good) {
    Location place = Lines.place(source, good, good.length());
    return Problem.error(
        "NOT_UTF_8",
        place,
        "The file is not written in UTF-8 from this place on.",
        "Open the file in an editor and save the file as UTF-8.");
  }
}
