package dev.promo.rubric.markdown;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;

/**
 * The levels that one style of a document may hold.
 *
 * @param style how the branches look that are levels
 * @param names the names of the levels by the keys of all labels that stand for them, in reading order
 * @param baselines the keys of what is asked at every level
 * @param recognised the share of names by which levels are often called
 * @param positions whether the levels are the positions of unnamed items; the keys are their numbers
 */
record Levels(
    Style style,
    ImmutableMap<String, String> names,
    ImmutableSet<String> baselines,
    double recognised,
    boolean positions) {

  /** The name of the level that a branch stands for. */
  Optional<String> levelOf(Branch branch) {
    if (positions) {
      return position(branch);
    }
    return branch.style().equals(Optional.of(style))
            && (branch.hasContent() || branch.isBareHeading())
        ? Optional.ofNullable(names.get(branch.label().key()))
        : Optional.empty();
  }

  boolean isBaseline(Branch branch) {
    return baselines.contains(branch.label().key());
  }

  int count() {
    return ImmutableSet.copyOf(names.values()).size();
  }

  /** The number of an item of a list that has as many items as there are levels. */
  private Optional<String> position(Branch branch) {
    Optional<Branch> parent = branch.parent();
    if (!branch.kind().equals(style.kind()) || branch.depth() != 0 || parent.isEmpty()) {
      return Optional.empty();
    }
    List<Branch> siblings = NumberedLevels.items(parent.get());
    return siblings.size() == names.size() && !parent.get().label().isBlank()
        ? Optional.of(requireNonNull(
            names.get(String.valueOf(siblings.indexOf(branch) + 1)), branch::toString))
        : Optional.empty();
  }
}
