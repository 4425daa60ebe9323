package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.notation.Source;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatterTest extends PacketFormatterContractTest {

  @Override
  protected PacketFormatter formatter() {
    return new JsonFormatter();
  }

  /** The texts of the document it holds; plain text prints each once, with the address behind a link's words. */
  @Override
  protected String visibleText(byte[] printed) {
    Document document = JsonDocument.read(Source.of("document.json", printed)).orElseThrow();
    return new TextFormatter().text(document);
  }

  @Test
  void a_document_is_blocks_of_lines_of_stretches() {
    assertEquals(
        """
        {
          "promo" : "document/1",
          "title" : "T",
          "language" : "en",
          "blocks" : [
            {
              "kind" : "paragraph",
              "text" : [
                "see ",
                {
                  "link" : "this",
                  "target" : "https://a.example/"
                }
              ]
            },
            {
              "kind" : "numbered",
              "first" : 4,
              "items" : [
                {
                  "text" : [
                    {
                      "strong" : "a"
                    }
                  ],
                  "notes" : [ ]
                }
              ]
            }
          ]
        }
        """,
        new JsonFormatter()
            .text(Document.of(
                "T",
                "en",
                Paragraph.of(Inline.text("see "), Inline.link("this", "https://a.example/")),
                Numbered.of(4, Item.of(Inline.strong("a"))))));
  }

  @Test
  void what_would_disturb_a_screen_is_escaped_and_kept() {
    Document document =
        Document.of("T", "en", Paragraph.of("\u202E\uD800\u2028\u0085\u001B\n\"\uD83D\uDE00"));
    String json = new JsonFormatter().text(document);
    assertTrue(json.contains("\"\\u202E\\uD800\\u2028\\u0085\\u001B\\n\\\"\uD83D\uDE00\""), json);
    assertEquals(
        document,
        JsonDocument.read(Source.of("document.json", json.getBytes(UTF_8))).orElseThrow());
  }

  @Test
  void the_published_schema_accepts_every_kind_of_block() {
    for (Document document :
        List.of(SamplePacket.document(), Pictures.document(), Blocks.everywhere(place -> place))) {
      assertEquals(List.of(), DocumentSchema.complaints(new JsonFormatter().text(document)));
    }
  }
}
