package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;
import dev.promo.packet.format.DrawnTable.Drawn;
import java.util.ArrayList;
import java.util.List;

/** Texts and drawings beside one another, cut into strips: the first lines of all columns, the second lines, and so on. */
final class Columns {
  private final LineBreaker breaker;
  private final List<List<Strip.Piece>> columns = new ArrayList<>();

  Columns(LineBreaker breaker) {
    this.breaker = breaker;
  }

  /** Begins a new column. */
  Columns next() {
    columns.add(new ArrayList<>());
    return this;
  }

  /** Adds a text below what the column holds. */
  Columns add(double x, double width, ImmutableList<Inline> text, TextStyle style, Tag tag) {
    for (TextLine line : breaker.lines(text, style, width)) {
      columns.get(columns.size() - 1).add(new Strip.Words(x, width, line, style, tag));
    }
    return this;
  }

  Columns add(double x, double width, String text, TextStyle style, Tag tag) {
    return add(x, width, ImmutableList.of(Inline.text(text)), style, tag);
  }

  /** Adds a drawing below what the column holds. */
  Columns draw(double x, double width, Drawn drawn, Tag tag) {
    columns
        .get(columns.size() - 1)
        .add(new Strip.Figure(x, width, drawn.drawing(), drawn.says(), tag));
    return this;
  }

  /** The strips from top to bottom, kept together. */
  List<Strip> strips(double gap) {
    List<Strip> strips = new ArrayList<>();
    int lines = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < lines; i++) {
      ImmutableList.Builder<Strip.Piece> pieces = ImmutableList.builder();
      double height = 0;
      for (List<Strip.Piece> column : columns) {
        if (i < column.size()) {
          pieces.add(column.get(i));
          height = Math.max(height, column.get(i).height());
        }
      }
      strips.add(new Strip(
          i == 0 ? gap : 0,
          height,
          i < lines - 1,
          pieces.build(),
          ImmutableList.of(),
          ImmutableList.of()));
    }
    return strips;
  }
}
