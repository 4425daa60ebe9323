package dev.promo.rubric.table;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.format.Unmapped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** One sheet of a workbook as a grid. Rows and columns in which nothing stands are left out. For one thread. */
final class WorkbookSheet {
  private static final int MOST_BLANK_ROWS = 20;

  private final String source;
  private final Sheet sheet;
  private final Map<Integer, Map<Integer, String>> rows = new TreeMap<>();
  private final Map<CellAddress, SheetMarkup.Range> merged = new HashMap<>();
  private final List<Unmapped> hidden = new ArrayList<>();
  private int lastColumn;
  private int filled;

  WorkbookSheet(String source, Sheet sheet) {
    this.source = source;
    this.sheet = sheet;
  }

  Parsed<Grid> read(SheetMarkup markup) throws IOException {
    try (Stream<Row> all = sheet.openStream()) {
      all.forEach(this::row);
    }
    markup
        .merged()
        .forEach(
            range -> merged.put(new CellAddress(range.firstRow(), range.firstColumn()), range));
    Grid.Builder grid = Grid.builder(sheet.getName(), place(new CellAddress(0, 0)));
    int next = rows.keySet().stream().findFirst().orElse(0);
    for (Map.Entry<Integer, Map<Integer, String>> row : rows.entrySet()) {
      int number = row.getKey();
      for (int blank = Math.max(next, number - MOST_BLANK_ROWS); blank < number; blank++) {
        grid.row();
      }
      fill(grid.row(), number, row.getValue(), markup);
      next = number + 1;
    }
    return grid.build();
  }

  private void row(Row row) {
    for (Cell cell : row) {
      String text = cell == null ? "" : text(cell);
      if (!text.isBlank() && filled <= Grid.MAX_CELLS) {
        filled++;
        rows.computeIfAbsent(row.getRowNum() - 1, key -> new TreeMap<>())
            .put(cell.getColumnIndex(), text);
        lastColumn = Math.max(lastColumn, cell.getColumnIndex());
      }
    }
  }

  private static String text(Cell cell) {
    String text = cell.getText();
    return text == null ? "" : text;
  }

  private void fill(Grid.Builder grid, int row, Map<Integer, String> cells, SheetMarkup markup) {
    for (int column = grid.width(); column <= lastColumn && !grid.isFull(); column = grid.width()) {
      CellAddress address = new CellAddress(row, column);
      SheetMarkup.Range range = merged.get(address);
      String text = markup.isHidden(column) ? "" : cells.getOrDefault(column, "");
      hide(markup.isHidden(column) ? cells.getOrDefault(column, "") : "", address);
      if (range == null || text.isEmpty()) {
        grid.cell(text, place(address));
      } else {
        int width = Math.min(range.width(), lastColumn - column + 1);
        grid.cell(text, place(address), width, range.height());
      }
    }
  }

  private void hide(String text, CellAddress address) {
    if (!text.isBlank()) {
      hidden.add(new Unmapped(place(address), CellText.oneLine(text), "a hidden column"));
    }
  }

  /** What stands in hidden columns, and in no grid. */
  ImmutableList<Unmapped> hidden() {
    return ImmutableList.copyOf(hidden);
  }

  private Location place(CellAddress address) {
    return Location.of(source).withPath(sheet.getName() + "!" + address);
  }
}
