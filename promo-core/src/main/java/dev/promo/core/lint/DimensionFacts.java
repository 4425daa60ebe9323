package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;

/**
 * What there is in one dimension.
 *
 * @param dimension its id
 * @param demand whether the ladder asks for it
 * @param eligible the ids of the wins that count as evidence in it
 * @param isNamedInGaps whether the section on gaps names it
 */
public record DimensionFacts(
    String dimension, Demand demand, ImmutableSet<String> eligible, boolean isNamedInGaps) {
  /** Whether a ladder asks for a dimension. */
  public enum Demand {
    REQUIRED,
    OPTIONAL,
    /** The dimension does not apply to this work. */
    NOT_APPLICABLE
  }

  public DimensionFacts {
    checkArgument(!dimension.isBlank(), "a dimension must have an id");
  }
}
