package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.format.RubricOptions;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.table.Grid;
import dev.promo.rubric.table.GridPages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables that stand one under each level's heading, with the dimensions at the left: together they are one table. */
final class LevelPages {
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

    GridPages.Page named() {
      return new GridPages.Page(new Grid.Cell(level.title().text(), level.place(), false), grid);
    }
  }

  private LevelPages() {}

  /** The one table that tables of a document make together; nothing when they are not of this kind. */
  static Optional<LadderTable> in(ImmutableList<DocumentPart> parts, RubricOptions options) {
    List<Page> found = new ArrayList<>();
    for (DocumentPart part : parts) {
      Page.of(part)
          .filter(page -> found.isEmpty() || page.head().equals(found.get(0).head()))
          .ifPresent(found::add);
    }
    return GridPages.joined(found.stream().map(Page::named).toList(), NameKey::of)
        .flatMap(grid -> LadderTable.of(found.get(0).part(), grid, options))
        .filter(table -> table.sign() != LadderSigns.Sign.LOOK);
  }

  /** The parts that {@link #in} joins. */
  static ImmutableList<DocumentPart> parts(ImmutableList<DocumentPart> parts, LadderTable joined) {
    Optional<Page> first = Page.of(joined.part());
    return parts.stream()
        .filter(part -> Page.of(part).map(Page::head).equals(first.map(Page::head)))
        .collect(toImmutableList());
  }
}
