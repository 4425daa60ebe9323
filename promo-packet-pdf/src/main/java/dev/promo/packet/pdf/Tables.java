package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Table;
import dev.promo.packet.format.ColumnWidths;
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
  List<Strip> table(Table table, Tag parent) {
    Tag tag = parent.child("Table");
    ImmutableList<Double> widths = ColumnWidths.of(
        table, width + GUTTER, GUTTER, words -> breaker.width(words, TextStyle.CELL) + 0.1);
    ImmutableList<ImmutableList<Inline>> names = table.header().stream()
        .map(name -> ImmutableList.of(Inline.text(name)))
        .collect(ImmutableList.toImmutableList());
    ImmutableList<Strip> head = ImmutableList.copyOf(
        row(names, widths, TextStyle.NOTE, tag.child("TR"), 3, TextStyle.INK).stream()
            .map(Strip::keptWithNext)
            .iterator());
    List<Strip> strips = new ArrayList<>(head);
    for (ImmutableList<Cell> cells : table.rows()) {
      ImmutableList<ImmutableList<Inline>> texts =
          cells.stream().map(Cell::text).collect(ImmutableList.toImmutableList());
      row(texts, widths, TextStyle.CELL, tag.child("TR"), ROW_PADDING, GREY)
          .forEach(strip -> strips.add(strip.withHead(head)));
    }
    return strips;
  }

  /** A row that is a header as a whole, or whose first cell is one, with a rule below. */
  private List<Strip> row(
      ImmutableList<ImmutableList<Inline>> cells,
      ImmutableList<Double> widths,
      TextStyle style,
      Tag tag,
      double gap,
      double rule) {
    Columns columns = new Columns(breaker);
    double x = 0;
    for (int i = 0; i < cells.size(); i++) {
      columns.next().add(x, widths.get(i) - GUTTER, cells.get(i), style, cell(tag, style, i));
      x += widths.get(i);
    }
    return underlined(columns.strips(gap), rule);
  }

  private static Tag cell(Tag row, TextStyle style, int column) {
    if (style.equals(TextStyle.NOTE)) {
      return row.header("Column");
    }
    return column == 0 ? row.header("Row") : row.child("TD");
  }

  private List<Strip> underlined(List<Strip> strips, double grey) {
    Strip last = strips.remove(strips.size() - 1);
    strips.add(new Strip(
            last.gap(),
            last.height() + ROW_PADDING,
            last.keepsWithNext(),
            last.words(),
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
