package dev.promo.rubric.document;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.table.Grid;
import java.util.Optional;

/**
 * A block of a document that is no heading, and the headings over it.
 *
 * @param headings outermost first
 * @param grid the table that the block is, if it is one that can be read
 */
record DocumentPart(ImmutableList<Block.Heading> headings, Block block, Optional<Grid> grid) {
  /** The heading right over it; empty without one. */
  String title() {
    return headings.isEmpty() ? "" : headings.get(headings.size() - 1).title().text();
  }
}
