package dev.promo.packet.format;

import dev.promo.packet.document.Document;

/**
 * Prints documents in one format. This is the place to plug in a format of one's own.
 *
 * <p>A formatter is a pure function: the same document gives the same bytes on every machine, in every locale and on
 * every day. The texts of a document may hold any characters; the formatter makes them harmless in its format. It
 * follows only links to {@code http}, {@code https} and {@code mailto} and prints any other target as text. It may be
 * called from several threads at once. {@code PacketFormatterContractTest} checks all this.
 */
public interface PacketFormatter {

  /** The usual end of a file's name, without the dot: {@code md}. */
  String extension();

  /** The whole file; formats that are text are encoded in UTF-8, without a byte order mark. */
  byte[] format(Document document);
}
