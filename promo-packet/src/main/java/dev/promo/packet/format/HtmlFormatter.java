package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.primitives.Bytes;
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

  private static final String HEAD_END = "</title>\n<style>\n" + style() + "</style>\n</head>\n";
  private static final byte[] ENCODED = HEAD_END.getBytes(UTF_8);

  public HtmlFormatter() {}

  @Override
  public String extension() {
    return "html";
  }

  @Override
  public byte[] format(Document document) {
    return Bytes.concat(start(document).getBytes(UTF_8), ENCODED, body(document).getBytes(UTF_8));
  }

  /** The same as {@link #format}, not yet encoded. */
  public String text(Document document) {
    return start(document) + HEAD_END + body(document);
  }

  /** All before what every page has in its head. */
  private static String start(Document document) {
    StringBuilder out = new StringBuilder(1024)
        .append("<!DOCTYPE html>\n<html lang=\"")
        .append(document.language())
        .append("\" dir=\"")
        .append(Direction.ofLanguage(document.language()).attribute())
        .append("\">\n<head>\n")
        .append(HEAD_START);
    HtmlText.append(document.title(), out);
    return out.toString();
  }

  private static String body(Document document) {
    StringBuilder out = new StringBuilder(16_384).append("<body>\n<main>\n");
    new HtmlWriter(out, Direction.ofLanguage(document.language())).content(document);
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
