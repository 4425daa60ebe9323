package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableMap;
import dev.promo.notation.Written;
import dev.promo.notation.Written.Entries;
import dev.promo.notation.Written.Text;
import dev.promo.packet.document.Document;
import java.util.HexFormat;

/**
 * The document as JSON for other programs, after {@code docs/document.schema.json}. {@link JsonDocument} reads an equal
 * document back: all texts are kept as they were typed, with an escape for every character that would disturb what shows
 * the file. The address of a link is a text like any other; whoever makes links of it decides which to follow.
 */
public final class JsonFormatter implements PacketFormatter {
  static final String MARK = "promo";
  static final String EDITION = "document/1";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  public JsonFormatter() {}

  @Override
  public String extension() {
    return "json";
  }

  @Override
  public byte[] format(Document document) {
    return text(document).getBytes(UTF_8);
  }

  /** The same as {@link #format}, not yet encoded. */
  public String text(Document document) {
    Written written = new Entries(ImmutableMap.of(
        MARK,
        new Text(EDITION),
        "title",
        new Text(document.title()),
        "language",
        new Text(document.language()),
        "blocks",
        JsonBlocks.of(document.blocks())));
    return escaped(written.toJson());
  }

  /** Only texts hold such characters; line feeds, which stand between them, are left. */
  private static String escaped(String json) {
    StringBuilder out = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\n' || PlainText.isPlain(json, i)) {
        out.append(c);
      } else {
        out.append("\\u").append(HEX.toHexDigits(c));
      }
    }
    return out.toString();
  }
}
