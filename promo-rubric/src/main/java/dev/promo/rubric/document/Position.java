package dev.promo.rubric.document;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.rubric.markdown.Block;

/**
 * A level that asks a step in some dimensions.
 *
 * @param name what it is called
 * @param part the block that says what it asks
 */
record Position(String name, Location place, DocumentPart part, ImmutableList<Ask> asks) {
  /** The heading over its own, or that of its file. */
  String track() {
    int own = part.title().equals(name) ? 2 : 1;
    ImmutableList<Block.Heading> headings = part.headings();
    return headings.size() < own
        ? "Ladder"
        : headings.get(headings.size() - own).title().text();
  }

  /** Tells tracks apart that are called alike. */
  String trackKey() {
    int own = part.title().equals(name) ? 2 : 1;
    ImmutableList<Block.Heading> headings = part.headings();
    return place.source()
        + (headings.size() < own
            ? ""
            : "\n" + headings.get(headings.size() - own).place().line());
  }

  /**
   * One step that is asked.
   *
   * @param axis the dimension
   * @param step how its step is named
   * @param text what is said beside it, perhaps once more what the step means
   */
  record Ask(Axis axis, Axis.Step step, String words, String text, Location place) {}

  /** A dimension or a step of it that nobody described. */
  record Unknown(String axis, String step, Location place) {}
}
