package dev.promo.rubric.document;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.markdown.MarkdownOutline;
import dev.promo.rubric.table.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The blocks of a document under their headings, those inside its HTML among them. */
final class DocumentParts {
  private static final String UNTITLED = "Table";

  private final ImmutableList.Builder<DocumentPart> parts = ImmutableList.builder();
  private final ImmutableList.Builder<Block.Heading> headings = ImmutableList.builder();
  private final ImmutableList.Builder<Problem> problems = ImmutableList.builder();
  private final List<Block.Heading> open = new ArrayList<>();

  private DocumentParts() {}

  static DocumentParts of(MarkdownOutline outline) {
    DocumentParts reading = new DocumentParts();
    outline.blocks().forEach(reading::take);
    return reading;
  }

  ImmutableList<DocumentPart> parts() {
    return parts.build();
  }

  ImmutableList<Block.Heading> headings() {
    return headings.build();
  }

  /** What is wrong with its tables: see {@link Grid.Builder#build()}. */
  ImmutableList<Problem> problems() {
    return problems.build();
  }

  private void take(Block block) {
    if (block instanceof Block.Heading heading) {
      open.removeIf(other -> other.depth() >= heading.depth());
      open.add(heading);
      headings.add(heading);
    } else if (block instanceof Block.PipeTable table) {
      add(block, grid(table));
    } else if (block instanceof Block.Html html && html.isTable()) {
      Optional<Block.Heading> caption = HtmlTable.caption(html, captionDepth());
      caption.ifPresent(open::add);
      add(block, HtmlTable.read(html, title()));
      caption.ifPresent(heading -> {
        headings.add(heading);
        open.remove(heading);
      });
    } else if (block instanceof Block.Html html && !html.isComment()) {
      HtmlBlocks.read(html).forEach(this::take);
    } else {
      parts.add(new DocumentPart(ImmutableList.copyOf(open), block, Optional.empty()));
    }
  }

  private void add(Block block, Parsed<Grid> grid) {
    problems.addAll(grid.problems());
    parts.add(new DocumentPart(ImmutableList.copyOf(open), block, grid.value()));
  }

  /** Never that of a document's title. */
  private int captionDepth() {
    return open.isEmpty() ? 2 : open.get(open.size() - 1).depth() + 1;
  }

  private String title() {
    return open.isEmpty() || open.get(open.size() - 1).title().isBlank()
        ? UNTITLED
        : open.get(open.size() - 1).title().text();
  }

  private Parsed<Grid> grid(Block.PipeTable table) {
    Grid.Builder grid = Grid.builder(title(), table.place());
    for (ImmutableList<Block.Cell> row : table.rows()) {
      grid.row();
      row.forEach(cell -> grid.cell(PipeCell.text(cell.written()), cell.place()));
    }
    return grid.build();
  }
}
