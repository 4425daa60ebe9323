package dev.promo.packet.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import dev.promo.packet.format.PacketFormatter;
import dev.promo.packet.format.PacketFormatterContractTest;
import dev.promo.packet.format.Paper;
import dev.promo.packet.format.Pictures;
import dev.promo.packet.format.SamplePacket;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfFormatterTest extends PacketFormatterContractTest {

  @Override
  protected PacketFormatter formatter() {
    return TestFonts.formatter();
  }

  @Override
  protected String visibleText(byte[] printed) {
    return new PdfReader(printed).text();
  }

  @Override
  protected boolean isText() {
    return false;
  }

  @Test
  void each_block_has_its_tag() {
    assertEquals(
        "Document(H1()H2()H3()P()L(LI(Lbl()LBody(P()P())))BlockQuote(P()P())"
            + "Table(TR(TH()TH())TR(TH()TD())))",
        read(
                new Heading(2, "a"),
                new Heading(3, "b"),
                Paragraph.of(Inline.text("c"), Inline.link("d", "https://a.example")),
                Numbered.of(3, Item.of("e", "f", "g")),
                Quotation.of("h", "i"),
                new Table(
                    ImmutableList.of("j", "k"),
                    ImmutableList.of(ImmutableList.of(Cell.of("l"), Cell.of("m")))))
            .tags());
  }

  @Test
  void a_picture_is_a_table_with_figures_that_say_what_they_show() {
    PdfReader pairs = read(Pictures.pairs());
    assertTrue(
        pairs
            .tags()
            .contains("TR(TH(Figure[Before 9\u00a0days, After 4\u00a0days]())TD()TD()TD())"),
        pairs.tags());
    PdfReader chart = read(Pictures.chart());
    assertTrue(chart.tags().contains("TR(TH()TD(Figure[18/40]())TD())"), chart.tags());
    assertEquals(read(Pictures.chart().asTable()).text(), chart.text());
  }

  @Test
  void no_level_of_headings_is_left_out_for_who_hears_them() {
    assertEquals(
        "Document(H1()H2()H2()H3())",
        read(new Heading(4, "a"), new Heading(2, "b"), new Heading(4, "c")).tags());
  }

  @Test
  void text_that_runs_to_the_left_is_heard_in_its_own_order() {
    assertEquals(
        "T\nseen by فاطمة الزهراء (director), 3 قلّلت",
        read(Paragraph.of("seen by فاطمة الزهراء (director), 3 قلّلت")).text());
  }

  @Test
  void what_no_font_has_is_marked_told_and_still_heard() throws IOException {
    Document document = Document.of("T", "en", Paragraph.of("a 佐 नम b"));
    assertEquals(ImmutableSortedSet.of("佐", "न", "म"), PdfFormatter.standard().missing(document));
    assertEquals(ImmutableSortedSet.of("न", "म"), TestFonts.formatter().missing(document));
    byte[] file = PdfFormatter.standard().format(document);
    assertEquals("T\na 佐 नम b", new PdfReader(file).text());
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertTrue(fonts(pdf).contains("NotoSansMath"), fonts(pdf));
    }
  }

  @Test
  void nothing_is_missing_from_the_sample() {
    assertEquals(ImmutableSortedSet.of(), TestFonts.formatter().missing(SamplePacket.document()));
  }

  @Test
  void every_font_is_in_the_file() throws IOException {
    try (PDDocument pdf = open(SamplePacket.document())) {
      for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
        PDFont font = pdf.getPage(0).getResources().getFont(name);
        assertTrue(font.isEmbedded(), font.getName());
      }
    }
  }

  @Test
  void title_language_and_day_are_said() throws IOException {
    Document document = Document.of("T & <U>", "de-AT");
    byte[] file = PdfFormatter.standard().withDate(LocalDate.of(2026, 11, 2)).format(document);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertEquals("T & <U>", pdf.getDocumentInformation().getTitle());
      assertEquals("de-AT", pdf.getDocumentCatalog().getLanguage());
      assertEquals(
          "D:20261102000000Z",
          pdf.getDocumentInformation().getCOSObject().getString(COSName.CREATION_DATE));
      String metadata = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8);
      assertTrue(metadata.contains(">T &amp; &lt;U&gt;<"), metadata);
      assertTrue(metadata.contains("<xmp:CreateDate>2026-11-02T00:00:00Z<"), metadata);
    }
  }

  @Test
  void without_a_day_there_is_none() throws IOException {
    try (PDDocument pdf = open(Document.of("T", "en"))) {
      assertNull(pdf.getDocumentInformation().getCreationDate());
      assertFalse(
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), UTF_8).contains("Date"));
    }
  }

  @Test
  void headings_are_bookmarks_below_the_title() throws IOException {
    try (PDDocument pdf = open(
        Document.of("T", "en", new Heading(2, "a"), new Heading(3, "b"), new Heading(2, "c")))) {
      PDOutlineItem title = pdf.getDocumentCatalog().getDocumentOutline().getFirstChild();
      assertEquals("T", title.getTitle());
      assertEquals("a", title.getFirstChild().getTitle());
      assertEquals("b", title.getFirstChild().getFirstChild().getTitle());
      assertEquals("c", title.getLastChild().getTitle());
    }
  }

  @Test
  void page_is_as_large_as_the_paper() throws IOException {
    for (Paper paper : Paper.values()) {
      byte[] file = PdfFormatter.standard().withPaper(paper).format(Document.of("T", "en"));
      try (PDDocument pdf = Loader.loadPDF(file)) {
        PDRectangle box = pdf.getPage(0).getMediaBox();
        assertEquals(paper.width(), box.getWidth(), 0.01);
        assertEquals(paper.height(), box.getHeight(), 0.01);
      }
    }
  }

  @Test
  void every_page_says_which_of_how_many_it_is() throws IOException {
    Document document = Document.of("T", "en", Paragraph.of("word ".repeat(1500)));
    assertEquals(2, PdfFormatter.standard().pages(document));
    try (PDDocument pdf = open(document)) {
      assertEquals(2, pdf.getNumberOfPages());
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(2);
      assertTrue(stripper.getText(pdf).strip().endsWith("2 / 2"));
    }
  }

  @Test
  void head_of_a_long_table_is_seen_on_every_page_and_heard_once() throws IOException {
    Table table = new Table(
        ImmutableList.of("Column"),
        ImmutableList.copyOf(Collections.nCopies(90, ImmutableList.of(Cell.of("x")))));
    byte[] file = PdfFormatter.standard().format(Document.of("T", "en", table));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertEquals(2, pdf.getNumberOfPages());
      assertEquals(2, new PDFTextStripper().getText(pdf).split("Column", -1).length - 1);
    }
    assertEquals(1, new PdfReader(file).text().split("Column", -1).length - 1);
  }

  @Test
  void no_line_ends_within_a_day() throws IOException {
    for (int length = 60; length < 90; length++) {
      Paragraph paragraph = Paragraph.of("n".repeat(length) + " 2026-11-02 and more");
      try (PDDocument pdf = open(Document.of("T", "en", paragraph))) {
        String text = new PDFTextStripper().getText(pdf);
        assertTrue(text.contains("2026-11-02"), text);
      }
    }
  }

  @Test
  void link_is_an_area_that_says_where_it_leads() throws IOException {
    try (PDDocument pdf = open(
        Document.of("T", "en", Paragraph.of(Inline.link("x", "https://a.example/?b=\"&c="))))) {
      PDAnnotationLink link = (PDAnnotationLink) pdf.getPage(0).getAnnotations().get(0);
      assertEquals("https://a.example/?b=%22&c=", ((PDActionURI) link.getAction()).getURI());
      assertEquals("https://a.example/?b=%22&c=", link.getContents());
    }
  }

  @Test
  void formatters_for_the_same_settings_give_the_same_bytes() {
    assertArrayEquals(
        TestFonts.formatter().format(SamplePacket.document()),
        TestFonts.formatter().format(SamplePacket.document()));
  }

  private static String fonts(PDDocument pdf) throws IOException {
    StringBuilder names = new StringBuilder();
    for (COSName name : pdf.getPage(0).getResources().getFontNames()) {
      names.append(pdf.getPage(0).getResources().getFont(name).getName()).append(' ');
    }
    return names.toString();
  }

  private static PdfReader read(Block... blocks) {
    return new PdfReader(
        TestFonts.formatter().format(new Document("T", "en", ImmutableList.copyOf(blocks))));
  }

  private static PDDocument open(Document document) throws IOException {
    return Loader.loadPDF(TestFonts.formatter().format(document));
  }
}
