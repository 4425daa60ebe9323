package dev.promo.packet.docx;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Inline;
import dev.promo.packet.format.ColumnWidths;
import dev.promo.packet.format.Direction;
import dev.promo.packet.format.DrawnTable;
import dev.promo.packet.format.Stretch;
import java.util.Collections;
import java.util.List;

/** Writes tables, each followed by a paragraph without height, which keeps two neighbours apart. */
final class Tables {
  private static final int FACTS_IN_A_ROW = 4;
  private static final double CELL_PADDING = 150;
  private static final String FIRST_ROW_IS_HEADER = look("0620", 1);
  private static final String NO_HEADER = look("0600", 0);

  private final Xml out;
  private final Line line;
  private final Figures figures;
  private final Direction page;
  private final int width;

  Tables(Xml out, Direction page, int width) {
    this.out = out;
    this.line = new Line(out, page);
    this.figures = new Figures(out);
    this.page = page;
    this.width = width;
  }

  /** The first row is repeated on every page, and no row is torn. */
  void table(DrawnTable table) {
    ImmutableList<String> header = table.table().header();
    ImmutableList<Integer> columns = columns(table);
    open("PacketTable", FIRST_ROW_IS_HEADER, columns);
    out.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
    for (int i = 0; i < columns.size(); i++) {
      cell("TableHeading", columns.get(i), ImmutableList.of(Inline.text(header.get(i))));
    }
    out.raw("</w:tr>");
    for (int i = 0; i < table.table().rows().size(); i++) {
      row(i, table, columns);
    }
    close();
  }

  private ImmutableList<Integer> columns(DrawnTable table) {
    return ColumnWidths.of(table, width, CELL_PADDING, Figures.TWENTIETHS, Tables::width).stream()
        .map(Double::intValue)
        .collect(toImmutableList());
  }

  /** A drawing stands in a paragraph of its own, below the digits. */
  private void row(int number, DrawnTable table, ImmutableList<Integer> columns) {
    ImmutableList<Cell> cells = table.table().rows().get(number);
    out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
    for (int i = 0; i < columns.size(); i++) {
      int column = columns.get(i);
      openCell(column);
      line.paragraph("TableText", "", cells.get(i).text());
      table.at(number, i).ifPresent(drawn -> {
        line.open("TableText", "");
        figures.run(drawn, column - (int) CELL_PADDING);
        line.close();
      });
      out.raw("</w:tc>");
    }
    out.raw("</w:tr>");
  }

  void facts(ImmutableList<Fact> facts) {
    if (facts.isEmpty()) {
      return;
    }
    int column = width / FACTS_IN_A_ROW;
    open("Facts", NO_HEADER, Collections.nCopies(FACTS_IN_A_ROW, column));
    for (List<Fact> row : Lists.partition(facts, FACTS_IN_A_ROW)) {
      out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
      for (Fact fact : row) {
        openCell(column);
        line.paragraph("FactLabel", fact.label());
        line.paragraph("FactValue", "", fact.value());
        out.raw("</w:tc>");
      }
      for (int i = row.size(); i < FACTS_IN_A_ROW; i++) {
        cell("FactValue", column, ImmutableList.of());
      }
      out.raw("</w:tr>");
    }
    close();
  }

  private void open(String style, String look, List<Integer> columns) {
    out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"" + style + "\"/>")
        .raw(page == Direction.RTL ? "<w:bidiVisual/>" : "")
        .raw("<w:tblW w:w=\"")
        .raw(width)
        .raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
        .raw(look)
        .raw("</w:tblPr><w:tblGrid>");
    columns.forEach(column -> out.raw("<w:gridCol w:w=\"").raw(column).raw("\"/>"));
    out.raw("</w:tblGrid>\n");
  }

  /** Which parts of a table's style apply; twice, for word processors of two ages. */
  private static String look(String flags, int firstRow) {
    return "<w:tblLook w:val=\"" + flags + "\" w:firstRow=\"" + firstRow + "\" w:lastRow=\"0\""
        + " w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>";
  }

  private void close() {
    out.raw("</w:tbl>");
    line.paragraph("TableEnd", "");
  }

  private void cell(String style, int columnWidth, ImmutableList<Inline> text) {
    openCell(columnWidth);
    line.paragraph(style, "", text);
    out.raw("</w:tc>");
  }

  private void openCell(int columnWidth) {
    out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(columnWidth).raw("\" w:type=\"dxa\"/></w:tcPr>");
  }

  /** Roughly, in twentieths of a point: letters of the table's size, wide ones of East Asia counted twice. */
  private static double width(Stretch stretch) {
    String words = stretch.words();
    int narrow = words.codePointCount(0, words.length());
    long wide = words.codePoints().filter(Character::isIdeographic).count();
    return (narrow + wide) * (stretch.isStrong() ? 104.0 : 98.0);
  }
}
