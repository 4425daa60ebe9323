package dev.promo.core.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/**
 * What changes in a dimension from one level to the next.
 *
 * @param dimension the dimension
 * @param current what the level now held asks; empty where the ladder leaves it open
 * @param next what the level above asks; empty where the ladder leaves it open
 */
public record DimensionStep(
    RubricDimension dimension, ImmutableList<Behaviour> current, ImmutableList<Behaviour> next) {
  /** What the level above asks and the level now held does not. */
  public ImmutableList<Behaviour> added() {
    return next.stream().filter(asked -> !current.contains(asked)).collect(toImmutableList());
  }
}
