package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Table;
import dev.promo.packet.format.ColumnWidths;
import dev.promo.packet.format.DrawnTable;
import java.util.ArrayList;
import java.util.List;

/** Lays out what stands in columns. */
final class Tables {
  private static final int FACTS_IN_A_ROW = 4;
  private static final double GUTTER = 9;
  private static final double ROW_PADDING = 1.6;
  private static final double GREY = 0.8;

  private final double width;
  private final LineBreaker breaker;

  Tables(double width, LineBreaker breaker) {
    this.width = width;
    this.breaker = breaker;
  }

  /** The head is repeated on each page, and no row is torn that fits on one. */
  List<Strip> table(DrawnTable drawn, Tag parent) {
    Table table = drawn.table();
    Tag tag = parent.child("Table");
    ImmutableList<Double> widths = ColumnWidths.of(
        drawn,
        width + GUTTER,
        GUTTER,
        Strip.Figure.POINTS_A_UNIT,
        part -> breaker.width(ImmutableList.of(part), TextStyle.CELL) + 0.1);
    ImmutableList<Strip> head = head(table.header(), widths, tag.child("TR")).stream()
        .map(Strip::keptWithNext)
        .collect(ImmutableList.toImmutableList());
    List<Strip> strips = new ArrayList<>(head);
    for (int i = 0; i < table.rows().size(); i++) {
      row(i, drawn, widths, tag.child("TR")).forEach(strip -> strips.add(strip.withHead(head)));
    }
    return strips;
  }

  /** The header, with a rule below. */
  private List<Strip> head(ImmutableList<String> names, ImmutableList<Double> widths, Tag tag) {
    Columns columns = new Columns(breaker);
    double x = 0;
    for (int i = 0; i < names.size(); i++) {
      double columnWidth = widths.get(i) - GUTTER;
      columns.next().add(x, columnWidth, names.get(i), TextStyle.NOTE, tag.header("Column"));
      x += widths.get(i);
    }
    return underlined(columns.strips(3), TextStyle.INK);
  }

  /** A row whose first cell names it, with a rule below. */
  private List<Strip> row(int number, DrawnTable drawn, ImmutableList<Double> widths, Tag tag) {
    ImmutableList<Cell> cells = drawn.table().rows().get(number);
    Columns columns = new Columns(breaker);
    double x = 0;
    for (int i = 0; i < cells.size(); i++) {
      Tag cell = i == 0 ? tag.header("Row") : tag.child("TD");
      double left = x;
      double columnWidth = widths.get(i) - GUTTER;
      columns.next().add(left, columnWidth, cells.get(i).text(), TextStyle.CELL, cell);
      drawn.at(number, i).ifPresent(held -> columns.draw(left, columnWidth, held, cell));
      x += widths.get(i);
    }
    return underlined(columns.strips(ROW_PADDING), GREY);
  }

  private List<Strip> underlined(List<Strip> strips, double grey) {
    Strip last = strips.remove(strips.size() - 1);
    strips.add(new Strip(
            last.gap(),
            last.height() + ROW_PADDING,
            last.keepsWithNext(),
            last.pieces(),
            last.rules(),
            last.head())
        .withRule(new Strip.Rule(0, last.height() + ROW_PADDING, width, 0.5, grey)));
    return strips;
  }

  /** A list to who hears it; to who sees it, a label above each value and some side by side. */
  List<Strip> facts(ImmutableList<Fact> facts, Tag parent) {
    if (facts.isEmpty()) {
      return List.of();
    }
    Tag list = parent.child("L");
    double column = (width + GUTTER) / FACTS_IN_A_ROW;
    List<Strip> strips = new ArrayList<>();
    for (List<Fact> row : Lists.partition(facts, FACTS_IN_A_ROW)) {
      Columns columns = new Columns(breaker);
      double x = 0;
      for (Fact fact : row) {
        Tag tag = list.child("LI");
        columns
            .next()
            .add(x, column - GUTTER, fact.label(), TextStyle.NOTE, tag.child("Lbl"))
            .add(x, column - GUTTER, fact.value(), TextStyle.CELL, tag.child("LBody"));
        x += column;
      }
      strips.addAll(columns.strips(4));
    }
    strips.set(0, strips.get(0).withRule(new Strip.Rule(0, -2, width, 0.5, GREY)));
    return underlined(strips, GREY);
  }
}
