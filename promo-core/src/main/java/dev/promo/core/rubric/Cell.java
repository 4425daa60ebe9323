package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * What one level asks in one dimension.
 *
 * @param dimension the dimension's id
 * @param level the level's id
 * @param behaviours at least one, in the ladder's order
 */
public record Cell(String dimension, String level, ImmutableList<Behaviour> behaviours) {
  public Cell {
    checkArgument(
        !behaviours.isEmpty(),
        "the cell of dimension '%s' at level '%s' must not be empty",
        dimension,
        level);
  }
}
