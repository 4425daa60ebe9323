package dev.promo.packet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.packet.document.Document;
import dev.promo.packet.format.FullPacket;
import dev.promo.packet.format.Paper;
import dev.promo.packet.format.SamplePacket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Fifteen wins of 34 words stand on two pages, and what is too much for them is not made smaller. */
class PdfPagesTest {

  @Tag("A-013")
  @ParameterizedTest
  @EnumSource(Paper.class)
  void a_packet_that_is_as_full_as_it_may_be_has_two_pages(Paper paper) {
    PdfFormatter formatter = TestFonts.formatter().withPaper(paper);
    for (Document document :
        Stream.of(FullPacket.document(3, 34), SamplePacket.document()).toList()) {
      assertEquals(2, formatter.pages(document));
      assertEquals(2, new PdfReader(formatter.format(document)).pages());
    }
  }

  @Tag("A-013")
  @ParameterizedTest
  @EnumSource(Paper.class)
  void a_packet_with_too_much_in_it_has_a_third(Paper paper) {
    assertEquals(3, TestFonts.formatter().withPaper(paper).pages(FullPacket.document(4, 45)));
  }
}
