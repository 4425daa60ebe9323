package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.format.RubricOptions;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.table.Grid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tables that stand one under each level's heading, with the dimensions at the left: together they are one table. */
final class LevelPages {
  private static final int FEWEST = 2;

  /** One of them: the level's heading and its table. */
  private record Page(Block.Heading level, DocumentPart part, Grid grid) {
    static Optional<Page> of(DocumentPart part) {
      return part.grid()
          .filter(
              grid -> grid.rows() > 1 && grid.columns() > 1 && !part.headings().isEmpty())
          .map(grid -> new Page(part.headings().get(part.headings().size() - 1), part, grid));
    }

    String head() {
      return NameKey.of(grid.cell(0, 0).text() + " " + grid.cell(0, 1).text());
    }
  }

  private final ImmutableList<Page> pages;

  private LevelPages(List<Page> pages) {
    this.pages = ImmutableList.copyOf(pages);
  }

  /** The one table that tables of a document make together; nothing when they are not of this kind. */
  static Optional<LadderTable> in(ImmutableList<DocumentPart> parts, RubricOptions options) {
    List<Page> found = new ArrayList<>();
    for (DocumentPart part : parts) {
      Page.of(part)
          .filter(page -> found.isEmpty() || page.head().equals(found.get(0).head()))
          .ifPresent(found::add);
    }
    LevelPages together = new LevelPages(found);
    return together.areLevels()
        ? together.joined().flatMap(grid -> LadderTable.of(found.get(0).part(), grid, options))
        : Optional.empty();
  }

  /** The parts that {@link #in} joins. */
  static ImmutableList<DocumentPart> parts(ImmutableList<DocumentPart> parts, LadderTable joined) {
    Optional<Page> first = Page.of(joined.part());
    return parts.stream()
        .filter(part -> Page.of(part).map(Page::head).equals(first.map(Page::head)))
        .collect(toImmutableList());
  }

  private boolean areLevels() {
    long named = pages.stream()
        .filter(page -> LevelNames.isLevel(page.level().title().text()))
        .count();
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

  private static List<String> rows(Page page) {
    return IntStream.range(1, page.grid().rows())
        .mapToObj(row -> NameKey.of(page.grid().cell(row, 0).text()))
        .toList();
  }

  private Optional<Grid> joined() {
    Map<String, List<Grid.Cell>> rows = new LinkedHashMap<>();
    for (int column = 0; column < pages.size(); column++) {
      Grid grid = pages.get(column).grid();
      for (int row = 1; row < grid.rows(); row++) {
        Grid.Cell name = grid.cell(row, 0);
        List<Grid.Cell> cells = rows.computeIfAbsent(NameKey.of(name.text()), key -> blank(name));
        cells.set(column + 1, said(grid, row));
      }
    }
    Grid.Builder joined =
        Grid.builder(pages.get(0).grid().title(), pages.get(0).grid().place());
    joined.row().cell(pages.get(0).grid().cell(0, 0).text(), pages.get(0).grid().place());
    pages.forEach(page -> joined.cell(page.level().title().text(), page.level().place()));
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
