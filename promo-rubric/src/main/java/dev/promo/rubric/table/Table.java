package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.promo.rubric.draft.CellText;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A grid taken apart: what stands over the head, the head with the names of the columns and perhaps a band of names over
 * several columns each, and the body.
 */
final class Table {
  private final Grid grid;
  private final Head head;
  private final ImmutableList<Integer> body;
  private final ImmutableList<Column> columns;

  private Table(Grid grid, Head head) {
    this.grid = grid;
    this.head = head;
    this.body = IntStream.range(head.end(), grid.rows()).boxed().collect(toImmutableList());
    BareHeads names = BareHeads.among(IntStream.range(0, grid.columns())
        .mapToObj(column -> head.name(column).text())
        .toList());
    this.columns = IntStream.range(0, grid.columns())
        .mapToObj(index -> column(index, names))
        .filter(column -> !column.header().isEmpty() || !column.isBlank())
        .collect(toImmutableList());
  }

  /** Nothing when no row looks like a head with rows under it. */
  static Optional<Table> of(Grid grid) {
    return Head.of(grid).map(head -> new Table(grid, head));
  }

  Grid grid() {
    return grid;
  }

  /** The columns in which anything stands. */
  ImmutableList<Column> columns() {
    return columns;
  }

  /** The rows under the head. */
  ImmutableList<Integer> body() {
    return body;
  }

  /** What stands over the head, row by row, repetitions left out. */
  ImmutableList<Grid.Cell> preface() {
    return IntStream.range(0, head.start())
        .boxed()
        .flatMap(row -> grid.row(row).stream())
        .filter(cell -> !cell.isBlank() && !cell.repeats())
        .collect(toImmutableList());
  }

  /** Whether nothing else stands in the row of a cell over the head. */
  boolean isAlone(Grid.Cell cell) {
    return IntStream.range(0, head.start())
        .filter(row -> grid.row(row).contains(cell))
        .allMatch(row -> own(row).size() == 1);
  }

  /** The name that stands over a column and its neighbours; empty where there is none. */
  Grid.Cell band(Column column) {
    return head.band(column.index());
  }

  /** The texts of a row that stand in it and only in it, from left to right. */
  ImmutableList<Grid.Cell> own(int row) {
    ImmutableList.Builder<Grid.Cell> own = ImmutableList.builder();
    for (Grid.Cell cell : grid.row(row)) {
      if (!cell.repeats() && !cell.isBlank()) {
        own.add(cell);
      }
    }
    return own.build();
  }

  Grid.Cell cell(int row, Column column) {
    return grid.cell(row, column.index());
  }

  String text(int row, Column column) {
    return CellText.oneLine(cell(row, column).text());
  }

  private Column column(int index, BareHeads names) {
    return new Column(
        index, names.bare(head.name(index)), Lists.transform(body, row -> grid.cell(row, index)));
  }
}
