package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.LevelNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table in which some rows only name a level, and the rows under each belong to it: such a row says nothing else, or
 * the names of the columns once more.
 */
final class LevelSections {
  private static final int FEWEST = 2;
  private static final String LEVEL = "Level";

  private final Grid grid;
  private final int head;
  private final ImmutableSet<Integer> named;
  private final ImmutableList<Integer> names;

  /** The first column that is more than the place where the levels stand. */
  private final int first;

  private LevelSections(Grid grid, int head, ImmutableSet<Integer> named, boolean again) {
    this.grid = grid;
    this.head = head;
    this.named = named;
    this.names = named.asList();
    this.first = again ? 1 : 0;
  }

  /** The same table with the level of each row in a column of its own at the left; nothing for any other table. */
  static Optional<Grid> spread(Grid grid) {
    return grid.columns() < 2
        ? Optional.empty()
        : IntStream.range(0, grid.rows())
            .filter(row -> grid.row(row).stream().filter(LevelSections::isName).count() > 1)
            .boxed()
            .findFirst()
            .flatMap(head -> of(grid, head, false).or(() -> of(grid, head, true)))
            .flatMap(sections -> sections.spread().build().value());
  }

  private static Optional<LevelSections> of(Grid grid, int head, boolean again) {
    ImmutableSet<Integer> rows = IntStream.range(head + 1, grid.rows())
        .filter(row -> again ? isHeadAgain(grid, head, row) : isAlone(grid, row))
        .boxed()
        .collect(toImmutableSet());
    LevelSections sections = new LevelSections(grid, head, rows, again);
    return rows.size() >= FEWEST && sections.areLevels() && sections.haveRows()
        ? Optional.of(sections)
        : Optional.empty();
  }

  /** Whether nothing but one text stands in the row. */
  private static boolean isAlone(Grid grid, int row) {
    Grid.Cell name = grid.cell(row, 0);
    return isName(name)
        && grid.row(row).stream()
            .allMatch(cell -> cell.isBlank() || cell.place().equals(name.place()));
  }

  /** Whether the names of the columns stand in the row again, behind a text where the head has none. */
  private static boolean isHeadAgain(Grid grid, int head, int row) {
    return grid.cell(head, 0).isBlank()
        && isName(grid.cell(row, 0))
        && IntStream.range(1, grid.columns())
            .allMatch(column -> key(grid.cell(row, column)).equals(key(grid.cell(head, column))));
  }

  private static boolean isName(Grid.Cell cell) {
    return !cell.isBlank() && !cell.repeats();
  }

  private static String key(Grid.Cell cell) {
    return CellText.oneLine(cell.text()).toLowerCase(Locale.ROOT);
  }

  /** Whether they are called like levels; a bare number only is one where it stands beside the head. */
  private boolean areLevels() {
    List<String> written =
        names.stream().map(row -> CellText.oneLine(grid.cell(row, 0).text())).toList();
    return written.stream().distinct().count() == written.size()
        && (written.stream().allMatch(LevelNames::isLevel)
            || (first > 0 && LevelAxis.areBare(written)));
  }

  /** Whether rows of cells of their own stand under each of the names, and nothing where the names stand apart. */
  private boolean haveRows() {
    return IntStream.range(0, names.size()).allMatch(i -> end(i) > names.get(i) + 1)
        && IntStream.range(head + 1, grid.rows())
            .filter(row -> !named.contains(row))
            .allMatch(this::isPlain);
  }

  private boolean isPlain(int row) {
    return grid.row(row).stream().noneMatch(Grid.Cell::repeats)
        && (first == 0 || grid.cell(row, 0).isBlank());
  }

  private int end(int section) {
    return section + 1 < names.size() ? names.get(section + 1) : grid.rows();
  }

  private Grid.Builder spread() {
    Grid.Builder spread = Grid.builder(grid.title(), grid.place());
    IntStream.range(0, head).forEach(row -> row(row, spread.row()));
    row(head, spread.row().cell(LEVEL, grid.place()));
    IntStream.range(head + 1, names.get(0))
        .forEach(row -> row(row, spread.row().cell("", grid.place())));
    for (int section = 0; section < names.size(); section++) {
      int name = names.get(section);
      int height = end(section) - name - 1;
      spread.row().cell(grid.cell(name, 0).text(), grid.cell(name, 0).place(), 1, height);
      row(name + 1, spread);
      IntStream.range(name + 2, end(section)).forEach(row -> row(row, spread.row()));
    }
    return spread;
  }

  private void row(int row, Grid.Builder into) {
    IntStream.range(row < head ? 0 : first, grid.row(row).size())
        .mapToObj(column -> grid.cell(row, column))
        .forEach(cell -> into.cell(cell.text(), cell.place()));
  }
}
