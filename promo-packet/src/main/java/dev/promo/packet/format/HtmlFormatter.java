package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.promo.packet.document.Document;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * One HTML file that needs nothing else: no script, no network, no font but the reader's own. It reads on a telephone,
 * in the dark and on paper, in A4 and Letter, and it is well-formed XML.
 */
public final class HtmlFormatter implements PacketFormatter {
  private static final String HEAD_START = """
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
      <meta name="referrer" content="no-referrer" />
      <meta name="color-scheme" content="light dark" />
      <title>""";

  private static final String HEAD_END = "</title>\n<style>\n" + style() + "</style>\n";

  public HtmlFormatter() {}

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public byte[] format(Document document) {
    return text(document).getBytes(UTF_8);
  }

  /** The same as {@link #format}, not yet encoded. */
  public String text(Document document) {
    StringBuilder out = new StringBuilder(16_384);
    Direction page = Direction.ofLanguage(document.language());
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(document.language())
        .append("\" dir=\"")
        .append(page.attribute())
        .append("\">\n<head>\n")
        .append(HEAD_START);
    HtmlText.append(document.title(), out);
    out.append(HEAD_END).append("</head>\n<body>\n<main>\n");
    new HtmlWriter(out, page).content(document);
    return out.append("</main>\n</body>\n</html>\n").toString();
  }

  private static String style() {
    try (InputStream in = HtmlFormatter.class.getResourceAsStream("packet.css")) {
      if (in == null) {
        throw new IllegalStateException("packet.css must lie beside HtmlFormatter");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
