package dev.promo.packet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.packet.document.Document;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlPropertyTest {
  private final HtmlFormatter formatter = new HtmlFormatter();

  @Property(tries = 500)
  void any_text_in_any_place_comes_out_as_text_and_nothing_more(@ForAll("hostile") String text) {
    Assume.that(!PlainText.of(text).isBlank());
    HtmlReader hostile = read(Blocks.everywhere(place -> "«" + text + "»"));
    HtmlReader harmless = read(Blocks.everywhere(place -> "word"));
    assertEquals(harmless.elements(), hostile.elements());
    assertEquals(harmless.text().replace("word", PlainText.of("«" + text + "»")), hostile.text());
  }

  @Property(tries = 1000)
  void any_target_is_an_address_of_web_or_mail_or_only_text(
      @ForAll("hostile") String start, @ForAll("hostile") String end) {
    for (String scheme : new String[] {"", "javascript:", "https://", "mailto:", "data:"}) {
      Inline link = Inline.link("x", start + scheme + end);
      String elements = read(Document.of("T", "en", Paragraph.of(link))).elements();
      String tail = elements.substring(elements.indexOf("<p"));
      assertEquals(
          "<p></p></main></body></html>",
          tail.replaceFirst("<a href=\"(?i:https?://|mailto:)[^\"<>\\s]+\"></a>", ""),
          elements);
    }
  }

  @Provide
  Arbitrary<String> hostile() {
    return HostileTexts.any();
  }

  private HtmlReader read(Document document) {
    return new HtmlReader(formatter.text(document));
  }
}
