package dev.promo.core.rubric;

import com.google.common.collect.ImmutableList;

/**
 * What a level asks in a dimension; a dimension the ladder leaves open at this level has no behaviours.
 *
 * @param dimension the dimension
 * @param behaviours in the ladder's order
 */
public record Expectation(RubricDimension dimension, ImmutableList<Behaviour> behaviours) {}
