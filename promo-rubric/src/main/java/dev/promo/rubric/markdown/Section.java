package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A heading and all that stands under it.
 *
 * @param heading nothing for the whole document
 * @param blocks what stands between this heading and the next
 * @param sections the deeper headings under this one
 */
public record Section(
    Optional<Block.Heading> heading, ImmutableList<Block> blocks, ImmutableList<Section> sections) {

  /** The text of its heading; empty for the whole document. */
  public String title() {
    return heading.map(written -> written.title().text()).orElse("");
  }
}
