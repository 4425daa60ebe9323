package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.promo.packet.document.Document;

/**
 * Markdown as GitHub reads it: CommonMark with pipe tables.
 *
 * <p>Any text of the document renders to the same text. Escapes stand only where a character would otherwise mean
 * something, so that ordinary prose reads well before it is rendered, too. A renderer that turns bare web addresses or
 * {@code @names} into links still does so.
 */
public final class MarkdownFormatter implements PacketFormatter {

  public MarkdownFormatter() {}

  @Override
  public String extension() {
    return "md";
  }

  @Override
  public byte[] format(Document document) {
    return text(document).getBytes(UTF_8);
  }

  /** The same as {@link #format}, not yet encoded. */
  public String text(Document document) {
    StringBuilder out = new StringBuilder(8192);
    new MarkdownWriter(out).document(document);
    return out.toString();
  }
}
