package dev.promo.rubric.table;

import dev.promo.rubric.draft.CellText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The rows of a table that name its columns: one, or two of which the upper names several columns at once. */
final class Head {
  private static final int ROWS_LOOKED_AT = 30;
  private static final double WELL_FILLED = 0.6;
  private static final int LONGEST_NAME = 80;
  private static final int MOST_WORDS = 9;

  private final Grid grid;
  private final int band;
  private final int names;
  private final boolean joined;

  /**
   * A head.
   *
   * @param band the upper of two rows, or the same row as {@code names}
   */
  private Head(Grid grid, int band, int names) {
    this.grid = grid;
    this.band = band;
    this.names = names;
    this.joined = band != names && areEqualUnderBands();
  }

  static Optional<Head> of(Grid grid) {
    int looked = Math.min(grid.rows(), ROWS_LOOKED_AT);
    int widest = IntStream.range(0, looked).map(row -> filled(grid, row)).max().orElse(0);
    int least = Math.max(1, (int) Math.ceil(widest * WELL_FILLED));
    return IntStream.range(0, Math.max(0, looked - 1))
        .filter(row -> filled(grid, row) >= least && areNames(grid, row))
        .boxed()
        .findFirst()
        .map(row -> at(grid, row));
  }

  private static Head at(Grid grid, int row) {
    if (row + 2 < grid.rows() && isBandOver(grid, row, row + 1)) {
      return new Head(grid, row, row + 1);
    }
    if (row > 0 && !isTitle(grid, row - 1) && isBandOver(grid, row - 1, row)) {
      return new Head(grid, row - 1, row);
    }
    return new Head(grid, row, row);
  }

  int start() {
    return band;
  }

  int end() {
    return names + 1;
  }

  /** The cell that names a column, its text on one line; the band's name before it where bands hold equal names. */
  Grid.Cell name(int column) {
    Grid.Cell lower = grid.cell(names, column);
    Grid.Cell cell = lower.isBlank() ? grid.cell(band, column) : lower;
    String name = CellText.oneLine(cell.text());
    return new Grid.Cell(
        joined ? joined(bandOver(column).text(), name) : name, cell.place(), cell.repeats());
  }

  private static String joined(String over, String name) {
    boolean saysNothing = HeaderWord.of(name).stream()
        .anyMatch(word -> word == HeaderWord.BEHAVIOUR || word == HeaderWord.DESCRIPTION);
    return over.isEmpty() || !saysNothing ? (over + " " + name).strip() : over;
  }

  /** The upper cell that reaches over a column and is not part of its name; blank where there is none. */
  Grid.Cell band(int column) {
    return joined ? new Grid.Cell("", grid.place(), false) : bandOver(column);
  }

  /** Whether names under different bands are equal, so that only both together tell them apart. */
  private boolean areEqualUnderBands() {
    Set<String> seen = new HashSet<>();
    return IntStream.range(0, grid.columns())
        .filter(column -> !bandOver(column).isBlank())
        .mapToObj(column -> CellText.oneLine(grid.cell(names, column).text()))
        .filter(name -> !name.isEmpty())
        .anyMatch(name -> !seen.add(name));
  }

  private Grid.Cell bandOver(int column) {
    Grid.Cell none = new Grid.Cell("", grid.place(), false);
    if (band == names || isFromAbove(grid, names, column)) {
      return none;
    }
    for (int left = column; left >= 0; left--) {
      Grid.Cell cell = grid.cell(band, left);
      if (!cell.isBlank()) {
        return isFromAbove(grid, names, left) || grid.cell(names, left).isBlank()
            ? none
            : new Grid.Cell(CellText.oneLine(cell.text()), cell.place(), left != column);
      }
    }
    return none;
  }

  /** Whether names of the lower row stand under names of the upper that reach over two columns or more. */
  private static boolean isBandOver(Grid grid, int upper, int lower) {
    boolean namedTwice = !grid.cell(upper, 0).isBlank()
        && !grid.cell(lower, 0).isBlank()
        && !isFromAbove(grid, lower, 0)
        && !grid.cell(upper, 1).repeats();
    if (namedTwice || !areNames(grid, upper) || !areNames(grid, lower)) {
      return false;
    }
    return IntStream.range(1, grid.columns())
            .filter(column -> isOpen(grid, upper, column))
            .filter(column -> isName(grid, lower, column))
            .findAny()
            .isPresent()
        && IntStream.range(0, grid.columns())
            .noneMatch(column -> isOpen(grid, upper, column)
                && !grid.cell(lower, column).isBlank()
                && !isName(grid, lower, column));
  }

  /** Whether a cell is blank under a name further left, or repeats the one to its left. */
  private static boolean isOpen(Grid grid, int row, int column) {
    Grid.Cell cell = grid.cell(row, column);
    if (column == 0) {
      return false;
    }
    boolean named =
        IntStream.range(0, column).anyMatch(left -> !grid.cell(row, left).isBlank());
    return named
        && (cell.isBlank()
            || (cell.repeats() && cell.text().equals(grid.cell(row, column - 1).text())));
  }

  private static boolean isName(Grid grid, int row, int column) {
    String text = grid.cell(row, column).text();
    return !text.isBlank() && text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isFromAbove(Grid grid, int row, int column) {
    Grid.Cell cell = grid.cell(row, column);
    return row > 0
        && cell.repeats()
        && cell.place().equals(grid.cell(row - 1, column).place());
  }

  private static boolean isTitle(Grid grid, int row) {
    return filled(grid, row) <= 1 && !grid.cell(row, 0).isBlank();
  }

  /** How many cells of a row hold a text that does not only reach in from the left. */
  private static int filled(Grid grid, int row) {
    return (int) IntStream.range(0, grid.row(row).size())
        .filter(column -> !grid.cell(row, column).isBlank())
        .filter(column -> column == 0
            || !grid.cell(row, column).repeats()
            || !grid.cell(row, column).place().equals(grid.cell(row, column - 1).place()))
        .count();
  }

  private static boolean areNames(Grid grid, int row) {
    return grid.row(row).stream()
        .noneMatch(cell -> cell.text().length() > LONGEST_NAME * 2
            || (cell.text().length() > LONGEST_NAME
                && Column.countWords(cell.text()) > MOST_WORDS));
  }
}
