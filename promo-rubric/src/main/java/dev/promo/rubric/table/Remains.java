package dev.promo.rubric.table;

import static java.util.stream.Collectors.joining;

import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.LadderDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps account of columns that have no place in a rubric. */
final class Remains {
  private final Table table;
  private final LadderDraft draft;

  Remains(Table table, LadderDraft draft) {
    this.table = table;
    this.draft = draft;
  }

  /** The names of the columns. */
  void head() {
    table.columns().stream()
        .filter(column -> !column.header().isEmpty())
        .forEach(column -> draft.unmapped(column.place(), column.header(), "the head of a table"));
  }

  /** Everything in a table that is no ladder. */
  static void all(Grid grid, LadderDraft draft) {
    for (int row = 0; row < grid.rows(); row++) {
      grid.row(row).stream()
          .filter(cell -> !cell.repeats())
          .forEach(cell -> draft.unmapped(
              cell.place(), CellText.oneLine(cell.text()), "a table that is no ladder"));
    }
  }

  /** Texts cell by cell, the same text in a column once; numbers together. */
  void columns(List<Column> columns) {
    for (Column column : columns) {
      String reason = column.header().isEmpty()
          ? "a column without a name"
          : "the column '" + column.header() + "'";
      if (column.isNumeric()) {
        draft.unmapped(
            column.place(),
            column.filled().stream().map(CellText::oneLine).collect(joining(", ")),
            reason);
      } else {
        texts(column, reason);
      }
    }
  }

  private void texts(Column column, String reason) {
    Set<String> seen = new HashSet<>();
    for (int row : table.body()) {
      Grid.Cell cell = table.cell(row, column);
      if (!cell.repeats() && seen.add(cell.text())) {
        draft.unmapped(cell.place(), CellText.oneLine(cell.text()), reason);
      }
    }
  }
}
