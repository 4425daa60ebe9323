package dev.promo.core.gap;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.RubricDimension;

/**
 * A dimension in which the next level has not been shown: a line of the to-do list.
 *
 * @param dimension the dimension
 * @param expected what the next level asks there, in the ladder's words; empty when the ladder leaves it open
 */
public record Gap(RubricDimension dimension, ImmutableList<Behaviour> expected) {}
