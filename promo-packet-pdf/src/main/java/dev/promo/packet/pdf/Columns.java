package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Texts beside one another, cut into strips: the first lines of all columns, the second lines, and so on. */
final class Columns {
  private final LineBreaker breaker;
  private final List<List<Strip.Words>> columns = new ArrayList<>();

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

  /** The strips from top to bottom, kept together. */
  List<Strip> strips(double gap) {
    List<Strip> strips = new ArrayList<>();
    int lines = columns.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < lines; i++) {
      ImmutableList.Builder<Strip.Words> words = ImmutableList.builder();
      double height = 0;
      for (List<Strip.Words> column : columns) {
        if (i < column.size()) {
          words.add(column.get(i));
          height = Math.max(height, column.get(i).style().leading());
        }
      }
      strips.add(new Strip(
          i == 0 ? gap : 0,
          height,
          i < lines - 1,
          words.build(),
          ImmutableList.of(),
          ImmutableList.of()));
    }
    return strips;
  }
}
