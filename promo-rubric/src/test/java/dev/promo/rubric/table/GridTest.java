package dev.promo.rubric.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.problem.Location;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class GridTest {
  private static final Location HERE = Location.at("ladder.md", 1, 1);

  @Test
  void a_cell_over_rows_and_columns_stands_in_each_of_them() {
    Grid grid = Grid.builder("Keepers", HERE)
        .row()
        .cell("Name", HERE, 1, 2)
        .cell("Keeper", HERE, 2, 1)
        .row()
        .cell("I", HERE)
        .cell("II", HERE)
        .build()
        .orElseThrow();
    assertEquals(List.of("Name", "Keeper", "Keeper"), texts(grid, 0));
    assertEquals(List.of("Name", "I", "II"), texts(grid, 1));
    assertTrue(grid.cell(0, 2).repeats() && grid.cell(1, 0).repeats());
  }

  @Test
  void cells_from_above_stand_side_by_side_at_the_end_of_a_row() {
    Grid grid = Grid.builder("Keepers", HERE)
        .row()
        .cell("a", HERE)
        .cell("b", HERE, 1, 3)
        .cell("c", HERE, 1, Integer.MAX_VALUE)
        .row()
        .cell("d", HERE)
        .row()
        .cell("e", HERE)
        .row()
        .cell("f", HERE)
        .build()
        .orElseThrow();
    assertEquals(List.of("e", "b", "c"), texts(grid, 2));
    assertEquals(List.of("f"), texts(grid, 3));
  }

  @Test
  void a_table_that_is_too_wide_or_too_long_is_refused_by_name() {
    assertRefused(
        "TOO_MANY_COLUMNS", Grid.builder("Keepers", HERE).row().cell("a", HERE, 1 << 30, 1));
    Grid.Builder tall = Grid.builder("Keepers", HERE);
    IntStream.range(0, 251).forEach(row -> tall.row().cell("a", HERE, 1_000, 1));
    assertRefused("TOO_MANY_CELLS", tall);
  }

  private static void assertRefused(String code, Grid.Builder grid) {
    assertTrue(grid.isFull());
    assertEquals(code, grid.build().problems().get(0).code());
  }

  private static List<String> texts(Grid grid, int row) {
    return grid.row(row).stream().map(Grid.Cell::text).toList();
  }
}
