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
    document.blocks().forEach(block -> block.accept(body));
    out.raw(sheet.section(page == Direction.RTL)).raw("</w:body></w:document>");
    return out.toString();
  }

  private static final class Body implements Block.Visitor {
    private static final int FIRST_NUMBERED = 2;
    private static final String BULLET_LIST = list(1);

    private final Line line;
    private final Tables tables;
    private int list = FIRST_NUMBERED;

    Body(Line line, Tables tables) {
      this.line = line;
      this.tables = tables;
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
      bullets.items().forEach(item -> item("ListBullet", BULLET_LIST, item));
    }

    @Override
    public void numbered(Numbered numbered) {
      String properties = list(list++);
      numbered.items().forEach(item -> item("ListNumber", properties, item));
    }

    private static String list(int number) {
      return "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + number + "\"/></w:numPr>";
    }

    private void item(String style, String properties, Item item) {
      line.paragraph(
          style, (item.notes().isEmpty() ? "" : "<w:keepNext/>") + properties, item.text());
      if (!item.notes().isEmpty()) {
        notes(item.notes());
      }
    }

    /** All notes share a paragraph, a wide space between them. */
    private void notes(ImmutableList<ImmutableList<Inline>> notes) {
      ImmutableList.Builder<Inline> together = ImmutableList.builder();
      for (int i = 0; i < notes.size(); i++) {
        if (i > 0) {
          together.add(Inline.text("\u2003"));
        }
        together.addAll(notes.get(i));
      }
      line.paragraph("ListNote", "", together.build());
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
