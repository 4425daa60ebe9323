package dev.promo.packet.pdf;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.format.Blocks;
import dev.promo.packet.format.Pictures;
import dev.promo.packet.format.SamplePacket;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** What the industry's own validator says to PDF/UA-1. */
class PdfUaTest {

  @BeforeAll
  static void start_the_validator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Document> documents() {
    return Stream.of(
        SamplePacket.document(),
        Pictures.document(),
        Blocks.everywhere(place -> place + " «\u202E佐\uFE0F\u00AD\uFEFFन» العربية"),
        Document.of("T", "en"),
        Document.of("ملف", "ar", Paragraph.of("قلّلت زمن API (20%)")));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void validator_finds_no_failure(Document document) throws Exception {
    byte[] file = TestFonts.formatter().withDate(LocalDate.of(2026, 11, 2)).format(document);
    assertEquals(ImmutableList.of(), failures(file));
  }

  @Test
  void validator_finds_a_language_that_is_missing() throws Exception {
    ByteArrayOutputStream damaged = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(TestFonts.formatter().format(SamplePacket.document()))) {
      pdf.getDocumentCatalog().setLanguage(null);
      pdf.save(damaged);
    }
    assertFalse(failures(damaged.toByteArray()).isEmpty());
  }

  private static ImmutableList<String> failures(byte[] file) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance()
            .createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
        PDFAValidator validator =
            Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage() + " "
              + assertion.getLocation())
          .collect(toImmutableList());
    }
  }
}
