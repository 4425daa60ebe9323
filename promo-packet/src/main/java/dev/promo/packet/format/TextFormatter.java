package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.promo.packet.document.Document;

/**
 * Plain text in lines of at most 80 columns, for a terminal, a mail or a field that takes no markup. Headings are
 * underlined, tables stand in columns or, where there is no room, as names and values. Columns are counted as a font of
 * equal widths shows them: two for a character of Chinese, Japanese or Korean and for an emoji, none for a mark above a
 * letter.
 */
public final class TextFormatter implements PacketFormatter {
  private static final int COLUMNS = 80;

  public TextFormatter() {}

  @Override
  public String extension() {
    return "txt";
  }

  @Override
  public byte[] format(Document document) {
    return text(document).getBytes(UTF_8);
  }

  /** The same as {@link #format}, not yet encoded. */
  public String text(Document document) {
    StringBuilder out = new StringBuilder(8192);
    new TextWriter(out, COLUMNS).document(document);
    return out.toString();
  }
}
