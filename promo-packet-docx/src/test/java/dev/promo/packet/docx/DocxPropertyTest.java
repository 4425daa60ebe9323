package dev.promo.packet.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.packet.document.Document;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.format.Blocks;
import dev.promo.packet.format.HostileTexts;
import dev.promo.packet.format.PlainText;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocxPropertyTest {
  private static final String TEXT = "word/document.xml";
  private final DocxFormatter formatter = DocxFormatter.standard();

  @Property(tries = 500)
  void any_text_in_any_place_comes_out_as_text_and_nothing_more(@ForAll("hostile") String text) {
    DocxReader hostile = read(Blocks.everywhere(place -> "«" + text + "»"));
    DocxReader harmless = read(Blocks.everywhere(place -> "word"));
    assertEquals(harmless.elements(TEXT), hostile.elements(TEXT));
    assertEquals(
        harmless.text(TEXT).replace("word", PlainText.of("«" + text + "»")), hostile.text(TEXT));
  }

  @Property(tries = 500)
  void any_target_is_an_address_of_web_or_mail_or_only_text(
      @ForAll("hostile") String start, @ForAll("hostile") String end) {
    for (String scheme : new String[] {"", "javascript:", "https://", "mailto:", "data:"}) {
      Inline link = Inline.link("x", start + scheme + end);
      DocxReader file = read(Document.of("T", "en", Paragraph.of(link)));
      var instructions = file.part(TEXT).getElementsByTagName("w:instrText");
      for (int i = 0; i < instructions.getLength(); i++) {
        String instruction = instructions.item(i).getTextContent();
        assertTrue(
            instruction.matches(" HYPERLINK \"(?i:https?://|mailto:)[^\"\\\\<>\\s]+\" "),
            instruction);
      }
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    return HostileTexts.any();
  }

  private DocxReader read(Document document) {
    return new DocxReader(formatter.format(document));
  }
}
