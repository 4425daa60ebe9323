package dev.promo.rubric.document;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes tables apart that were written as one: below each other, each with a title and a head of its own. */
final class GridSplit {
  private final Grid grid;

  private GridSplit(Grid grid) {
    this.grid = grid;
  }

  /** The tables in a table; itself, where it is one. */
  static ImmutableList<Grid> of(Grid grid) {
    return new GridSplit(grid).parts();
  }

  private ImmutableList<Grid> parts() {
    List<Integer> titles = IntStream.range(0, grid.rows() - 1)
        .filter(row -> isTitle(row) && isHeadAgain(row + 1))
        .boxed()
        .toList();
    if (titles.size() < 2) {
      return ImmutableList.of(grid);
    }
    List<Integer> starts = new ArrayList<>(titles);
    if (starts.get(0) > 0) {
      starts.add(0, 0);
    }
    ImmutableList.Builder<Grid> parts = ImmutableList.builder();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : grid.rows();
      part(starts.get(i), end).ifPresent(parts::add);
    }
    return parts.build();
  }

  /** Whether one text stands in the whole row. */
  private boolean isTitle(int row) {
    Grid.Cell first = grid.cell(row, 0);
    return !first.isBlank()
        && !first.repeats()
        && grid.row(row).stream()
            .allMatch(cell -> cell.isBlank() || cell.place().equals(first.place()));
  }

  /** Whether a row begins like the first row that is no title. */
  private boolean isHeadAgain(int row) {
    String head = IntStream.range(0, grid.rows())
        .filter(above -> !isTitle(above) && !isBlank(above))
        .mapToObj(above -> grid.cell(above, 0).text().strip())
        .findFirst()
        .orElse("");
    return !head.isEmpty() && head.equalsIgnoreCase(grid.cell(row, 0).text().strip());
  }

  private boolean isBlank(int row) {
    return grid.row(row).stream().allMatch(Grid.Cell::isBlank);
  }

  private Optional<Grid> part(int start, int end) {
    boolean titled = isTitle(start);
    Grid.Cell title = grid.cell(start, 0);
    Grid.Builder part =
        Grid.builder(titled ? CellText.oneLine(title.text()) : grid.title(), title.place());
    for (int row = titled ? start + 1 : start; row < end; row++) {
      if (!isBlank(row)) {
        part.row();
        for (int column = 0; column < grid.row(row).size(); column++) {
          cell(row, column, part);
        }
      }
    }
    return part.build().value();
  }

  private void cell(int row, int column, Grid.Builder part) {
    Grid.Cell cell = grid.cell(row, column);
    if (!cell.repeats()) {
      int width = (int) IntStream.range(column, grid.row(row).size())
          .takeWhile(other -> grid.cell(row, other).place().equals(cell.place()))
          .count();
      int height = (int) IntStream.range(row, grid.rows())
          .takeWhile(other -> grid.cell(other, column).place().equals(cell.place()))
          .count();
      part.cell(cell.text(), cell.place(), Math.max(1, width), Math.max(1, height));
    }
  }
}
