package dev.promo.packet.docx;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.CoverageChart;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DotPairs;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import dev.promo.packet.format.Direction;
import dev.promo.packet.format.DrawnTable;
import dev.promo.packet.format.NoteLines;
import dev.promo.packet.format.Paper;
import dev.promo.packet.format.PlainText;
import dev.promo.packet.format.Stretch;

/** The part of the file that holds the document's text. */
final class DocumentPart {
  private final Sheet sheet;

  DocumentPart(Paper paper) {
    this.sheet = Sheet.of(paper);
  }

  String text(Document document) {
    Direction page = Direction.ofLanguage(document.language());
    Xml out = new Xml().raw(Parts.DECLARATION);
    out.raw("<w:document" + Parts.NAMESPACES + Figures.NAMESPACES + "><w:body>\n");
    Body body = new Body(new Line(out, page), new Tables(out, page, sheet.textWidth()));
    body.line.paragraph("Title", document.title());
    document.blocks().forEach(body::block);
    out.raw(sheet.section(page == Direction.RTL)).raw("</w:body></w:document>");
    return out.toString();
  }

  private static final class Body implements Block.Visitor {
    private static final int FIRST_NUMBERED = 2;
    private static final String BULLET_LIST = list(1);

    private final Line line;
    private final Tables tables;
    private int list = FIRST_NUMBERED;
    private boolean isBelowText;

    Body(Line line, Tables tables) {
      this.line = line;
      this.tables = tables;
    }

    /** Facts below a text keep a distance from it. */
    void block(Block block) {
      if (isBelowText && block instanceof Facts) {
        line.paragraph("TableEnd", "");
      }
      block.accept(this);
      isBelowText = block instanceof Paragraph || block instanceof Bullets;
    }

    @Override
    public void heading(Heading heading) {
      line.paragraph("Heading" + (heading.level() - 1), heading.text());
    }

    @Override
    public void paragraph(Paragraph paragraph) {
      line.paragraph("BodyText", "", paragraph.text());
    }

    @Override
    public void facts(Facts facts) {
      tables.facts(facts.facts());
    }

    @Override
    public void bullets(Bullets bullets) {
      items("ListBullet", BULLET_LIST, bullets.items());
    }

    @Override
    public void numbered(Numbered numbered) {
      items("ListNumber", list(list++), numbered.items());
    }

    private static String list(int number) {
      return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + number + "\"/></w:numPr>";
    }

    private void items(String style, String properties, ImmutableList<Item> items) {
      NoteLines notes = new NoteLines(items, "\u2003");
      items.forEach(item -> item(style, properties, item, notes.of(item)));
    }

    private void item(
        String style, String properties, Item item, ImmutableList<ImmutableList<Inline>> notes) {
      line.paragraph(style, keptIf(!notes.isEmpty()) + properties, item.text());
      for (int i = 0; i < notes.size(); i++) {
        line.paragraph("ListNote", keptIf(i < notes.size() - 1), notes.get(i));
      }
    }

    private static String keptIf(boolean isKeptWithNext) {
      return isKeptWithNext ? "<w:keepNext/>" : "";
    }

    @Override
    public void table(Table table) {
      tables.table(DrawnTable.of(table));
    }

    @Override
    public void dotPairs(DotPairs pairs) {
      tables.table(DrawnTable.of(pairs));
    }

    @Override
    public void coverageChart(CoverageChart chart) {
      tables.table(DrawnTable.of(chart));
    }

    @Override
    public void quotation(Quotation quotation) {
      line.open("Quote", "", quotation.words());
      line.stretches(Stretch.of(quotation.words()));
      if (!quotation.attribution().isBlank()) {
        line.runs("\u2003\u2014\u00A0" + PlainText.of(quotation.attribution()), "QuoteSource");
      }
      line.close();
    }

    @Override
    public void finePrint(FinePrint finePrint) {
      line.paragraph("FinePrint", "", finePrint.text());
    }
  }
}
