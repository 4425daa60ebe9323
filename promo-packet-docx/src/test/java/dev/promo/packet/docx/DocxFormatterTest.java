package dev.promo.packet.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.format.PacketFormatter;
import dev.promo.packet.format.PacketFormatterContractTest;
import dev.promo.packet.format.Paper;
import dev.promo.packet.format.Pictures;
import dev.promo.packet.format.SamplePacket;
import java.time.LocalDate;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class DocxFormatterTest extends PacketFormatterContractTest {
  private static final String TEXT = "word/document.xml";

  @Override
  protected PacketFormatter formatter() {
    return DocxFormatter.standard();
  }

  @Override
  protected String visibleText(byte[] printed) {
    return new DocxReader(printed).text(TEXT);
  }

  @Override
  protected boolean isText() {
    return false;
  }

  @Test
  void each_kind_of_paragraph_has_its_style() {
    assertEquals(
        ImmutableList.of(
            "Title",
            "Heading1",
            "Heading2",
            "Heading3",
            "BodyText",
            "ListNumber",
            "ListNote",
            "Quote"),
        read(
                new Heading(2, "a"),
                new Heading(3, "b"),
                new Heading(4, "c"),
                Paragraph.of("d"),
                Numbered.of(3, Item.of("e", "f", "g")),
                Quotation.of("h", ""))
            .values(TEXT, "w:pStyle"));
  }

  @Test
  void every_style_that_is_used_is_there() {
    DocxReader file = new DocxReader(formatter().format(SamplePacket.document()));
    ImmutableSet.Builder<String> used = ImmutableSet.builder();
    for (String use : new String[] {"w:pStyle", "w:rStyle", "w:tblStyle"}) {
      used.addAll(file.values(TEXT, use));
    }
    for (String style : used.build()) {
      assertTrue(file.elements("word/styles.xml").contains("w:styleId=\"" + style + "\""), style);
    }
  }

  @Test
  void each_list_counts_from_its_own_first_number() {
    DocxReader file =
        read(Numbered.of(4, Item.of("a"), Item.of("b")), Numbered.of(1, Item.of("c")));
    assertEquals(ImmutableList.of("2", "2", "3"), file.values(TEXT, "w:numId"));
    assertEquals(ImmutableList.of("4", "1"), file.values("word/numbering.xml", "w:startOverride"));
  }

  @Test
  void first_row_of_a_table_is_its_header() {
    DocxReader file = new DocxReader(formatter().format(SamplePacket.document()));
    assertEquals(1, file.part(TEXT).getElementsByTagName("w:tblHeader").getLength());
  }

  @Test
  void a_picture_is_a_table_with_drawings_that_say_what_they_show() {
    DocxReader file = read(Pictures.pairs(), Pictures.chart());
    NodeList drawings = file.part(TEXT).getElementsByTagName("wp:docPr");
    assertEquals(4 + 5, drawings.getLength());
    assertEquals(
        "Before 9\u00a0days, After 4\u00a0days",
        ((Element) drawings.item(0)).getAttribute("descr"));
    assertEquals("5/5", ((Element) drawings.item(4)).getAttribute("descr"));
    assertEquals(9, ids(drawings).size());
    String listed = read(Pictures.pairs().asTable(), Pictures.chart().asTable()).text(TEXT);
    assertEquals(
        listed.replace("\n", ""),
        file.text(TEXT).replace(" ○", "").replace(" ●", "").replace("\n", ""));
  }

  private static ImmutableSet<String> ids(NodeList drawings) {
    return IntStream.range(0, drawings.getLength())
        .mapToObj(i -> ((Element) drawings.item(i)).getAttribute("id"))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Test
  void no_line_ends_within_a_day() {
    DocxReader file = read(Paragraph.of("due 2026-11-02, e-mail 12026-11-02"));
    assertEquals("T\ndue 2026-11-02, e-mail 12026-11-02\n", file.text(TEXT));
    assertEquals(2, file.part(TEXT).getElementsByTagName("w:noBreakHyphen").getLength());
  }

  @Test
  void language_and_title_are_said() {
    DocxReader file = new DocxReader(formatter().format(Document.of("T & U", "de-AT")));
    assertEquals(ImmutableList.of("de-AT"), file.values("word/styles.xml", "w:lang"));
    Element properties = file.part("docProps/core.xml");
    assertEquals("T & U", text(properties, "dc:title"));
    assertEquals("de-AT", text(properties, "dc:language"));
  }

  @Test
  void the_day_is_the_one_that_was_given_or_none() {
    Document document = Document.of("T", "en");
    DocxReader dated = new DocxReader(
        DocxFormatter.standard().withDate(LocalDate.of(2026, 11, 2)).format(document));
    assertEquals("2026-11-02T00:00:00Z", text(dated.part("docProps/core.xml"), "dcterms:created"));
    assertEquals("2026-11-02T00:00:00Z", text(dated.part("docProps/core.xml"), "dcterms:modified"));
    DocxReader undated = new DocxReader(DocxFormatter.standard().format(document));
    assertFalse(undated.elements("docProps/core.xml").contains("dcterms:"));
  }

  @Test
  void page_is_as_large_as_the_paper() {
    assertTrue(page(Paper.A4).contains("w:pgSz w:h=\"16838\" w:w=\"11906\""), page(Paper.A4));
    assertTrue(page(Paper.LETTER).contains("w:pgSz w:h=\"15840\" w:w=\"12240\""));
  }

  @Test
  void footer_says_which_page_of_how_many() {
    DocxReader file = new DocxReader(formatter().format(Document.of("Case of Kim", "en")));
    assertEquals("Case of Kim\t1 / 1\n", file.text("word/footer1.xml"));
    assertTrue(file.elements("word/footer1.xml").contains("w:instr=\"PAGE\""));
    assertTrue(file.elements("word/footer1.xml").contains("w:instr=\"NUMPAGES\""));
  }

  @Test
  void letters_that_run_the_other_way_say_so() {
    DocxReader file = read(Paragraph.of("seen by أمل."));
    assertEquals(1, file.part(TEXT).getElementsByTagName("w:rtl").getLength());
    assertEquals(0, file.part(TEXT).getElementsByTagName("w:bidi").getLength());
    assertEquals(
        1,
        read(Paragraph.of("قلّلت زمن API"))
            .part(TEXT)
            .getElementsByTagName("w:bidi")
            .getLength());
  }

  @Test
  void document_in_a_language_from_right_to_left_runs_so_as_a_whole() {
    DocxReader file =
        new DocxReader(formatter().format(Document.of("ملف", "ar", Paragraph.of("قلّلت زمن API"))));
    Element section = (Element) file.part(TEXT).getElementsByTagName("w:sectPr").item(0);
    assertEquals(1, section.getElementsByTagName("w:bidi").getLength());
    assertTrue(file.elements("word/styles.xml").contains("w:lang w:bidi=\"ar\""));
  }

  @Test
  void link_is_a_field_and_nothing_that_is_loaded() {
    DocxReader file = read(Paragraph.of(Inline.link("x", "https://a.example/?b=\"&c=\\")));
    assertEquals(
        " HYPERLINK \"https://a.example/?b=%22&c=%5C\" ", text(file.part(TEXT), "w:instrText"));
    assertFalse(file.elements("word/_rels/document.xml.rels").contains("External"));
  }

  @Test
  void archive_holds_no_time_and_is_not_compressed() {
    for (ZipEntry entry : new DocxReader(formatter().format(SamplePacket.document())).entries()) {
      assertEquals(ZipEntry.STORED, entry.getMethod(), entry.getName());
      assertEquals("1980-02-01T00:00", entry.getTimeLocal().toString(), entry.getName());
    }
  }

  private String page(Paper paper) {
    return new DocxReader(DocxFormatter.standard().withPaper(paper).format(Document.of("T", "en")))
        .elements(TEXT);
  }

  private static DocxReader read(Block... blocks) {
    return new DocxReader(
        DocxFormatter.standard().format(new Document("T", "en", ImmutableList.copyOf(blocks))));
  }

  private static String text(Element part, String element) {
    return part.getElementsByTagName(element).item(0).getTextContent();
  }
}
