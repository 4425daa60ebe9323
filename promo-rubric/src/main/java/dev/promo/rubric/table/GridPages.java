package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.LevelNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Tables of one level each, with the dimensions at the left: together they are one table. */
public final class GridPages {
  private static final int FEWEST = 2;

  /**
   * One of them.
   *
   * @param level the name of its level
   */
  public record Page(Grid.Cell level, Grid grid) {}

  private final ImmutableList<Page> pages;
  private final UnaryOperator<String> key;

  private GridPages(List<Page> pages, UnaryOperator<String> key) {
    this.pages = ImmutableList.copyOf(pages);
    this.key = key;
  }

  /**
   * The one table; nothing when most of the names are not those of levels, or the tables do not share their rows.
   *
   * @param key what names of one dimension have in common
   */
  public static Optional<Grid> joined(List<Page> pages, UnaryOperator<String> key) {
    GridPages together = new GridPages(pages, key);
    return together.areLevels() ? together.joined() : Optional.empty();
  }

  /** As {@link #joined(List, UnaryOperator)}, of tables that are called like levels and have the same head. */
  static Optional<Grid> joined(List<Grid> grids) {
    ImmutableList<Page> pages = grids.stream()
        .filter(GridPages::isLevel)
        .map(grid -> new Page(new Grid.Cell(grid.title(), grid.place(), false), grid))
        .collect(toImmutableList());
    boolean areAlike = pages.stream().map(page -> head(page.grid())).distinct().count() == 1;
    return areAlike ? joined(pages, GridPages::lower) : Optional.empty();
  }

  static boolean isLevel(Grid grid) {
    return grid.rows() > 1 && grid.columns() > 1 && LevelNames.isLevel(grid.title());
  }

  private static String head(Grid grid) {
    return lower(grid.cell(0, 0).text() + " " + grid.cell(0, 1).text());
  }

  private static String lower(String name) {
    return CellText.oneLine(name).toLowerCase(Locale.ROOT);
  }

  private boolean areLevels() {
    long named =
        pages.stream().filter(page -> LevelNames.isLevel(page.level().text())).count();
    return pages.size() >= FEWEST
        && named * 2 > pages.size()
        && pages.stream().map(Page::level).distinct().count() == pages.size()
        && shareRows();
  }

  /** Whether most rows of a table stand in the first table as well. */
  private boolean shareRows() {
    List<String> first = rows(pages.get(0));
    return pages.stream()
        .allMatch(page -> rows(page).stream().filter(first::contains).count() * 2
            >= rows(page).size());
  }

  private List<String> rows(Page page) {
    return IntStream.range(1, page.grid().rows())
        .mapToObj(row -> key.apply(page.grid().cell(row, 0).text()))
        .toList();
  }

  private Optional<Grid> joined() {
    Map<String, List<Grid.Cell>> rows = new LinkedHashMap<>();
    for (int column = 0; column < pages.size(); column++) {
      Grid grid = pages.get(column).grid();
      for (int row = 1; row < grid.rows(); row++) {
        Grid.Cell name = grid.cell(row, 0);
        List<Grid.Cell> cells =
            rows.computeIfAbsent(key.apply(name.text()), ignored -> blank(name));
        cells.set(column + 1, said(grid, row));
      }
    }
    Grid first = pages.get(0).grid();
    Grid.Builder joined = Grid.builder(first.title(), first.place());
    joined.row().cell(first.cell(0, 0).text(), first.place());
    pages.forEach(page -> joined.cell(page.level().text(), page.level().place()));
    for (List<Grid.Cell> row : rows.values()) {
      joined.row();
      row.forEach(cell -> joined.cell(cell.text(), cell.place()));
    }
    return joined.build().value();
  }

  private List<Grid.Cell> blank(Grid.Cell name) {
    List<Grid.Cell> row = new ArrayList<>();
    row.add(new Grid.Cell(CellText.oneLine(name.text()), name.place(), false));
    pages.forEach(page -> row.add(new Grid.Cell("", name.place(), false)));
    return row;
  }

  /** All that a row says behind its name. */
  private static Grid.Cell said(Grid grid, int row) {
    Location place = grid.cell(row, 1).place();
    String text = IntStream.range(1, grid.columns())
        .mapToObj(column -> grid.cell(row, column))
        .filter(cell -> !cell.isBlank() && !cell.repeats())
        .map(Grid.Cell::text)
        .reduce((one, other) -> one + "\n\n" + other)
        .orElse("");
    return new Grid.Cell(text, place, false);
  }
}
