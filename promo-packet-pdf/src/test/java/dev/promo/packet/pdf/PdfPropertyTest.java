package dev.promo.packet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.packet.document.Document;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.format.Blocks;
import dev.promo.packet.format.HostileTexts;
import dev.promo.packet.format.PlainText;
import java.io.IOException;
import java.text.Normalizer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

class PdfPropertyTest {
  private final PdfFormatter formatter = TestFonts.formatter();

  @Property(tries = 60)
  void any_text_in_any_place_comes_out_as_text_and_nothing_more(@ForAll("hostile") String text) {
    PdfReader hostile = read(Blocks.everywhere(place -> "«" + text + "»"));
    PdfReader harmless = read(Blocks.everywhere(place -> "word"));
    assertEquals(harmless.tags(), hostile.tags());
    assertEquals(
        heard(harmless.text().replace("word", PlainText.of("«" + text + "»"))),
        heard(hostile.text()));
  }

  @Property(tries = 60)
  void any_target_is_an_address_of_web_or_mail_or_only_text(
      @ForAll("hostile") String start, @ForAll("hostile") String end) throws IOException {
    for (String scheme : new String[] {"", "javascript:", "https://", "mailto:", "data:"}) {
      Inline link = Inline.link("x", start + scheme + end);
      try (PDDocument pdf =
          Loader.loadPDF(formatter.format(Document.of("T", "en", Paragraph.of(link))))) {
        for (PDAnnotation area : pdf.getPage(0).getAnnotations()) {
          String address = ((PDActionURI) ((PDAnnotationLink) area).getAction()).getURI();
          assertTrue(address.matches("(?i:https?://|mailto:)[^\"<>\\s]+"), address);
        }
      }
    }
  }

  @Property(tries = 60)
  void pages_are_counted_without_printing_them(@ForAll("hostile") String text) {
    Document document = Blocks.everywhere(place -> "x" + text.repeat(20));
    assertEquals(read(document).pages(), formatter.pages(document));
  }

  @Provide
  Arbitrary<String> hostile() {
    return HostileTexts.any();
  }

  private PdfReader read(Document document) {
    return new PdfReader(formatter.format(document));
  }

  /** Characters that share a picture are one, and those without a picture are none. */
  private static String heard(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\p{Cf}\uFE00-\uFE0F\\x{E0100}-\\x{E01EF}]", "")
        .replaceAll("\\p{Zs}", " ");
  }
}
