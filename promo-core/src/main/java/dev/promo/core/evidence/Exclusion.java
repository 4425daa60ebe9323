package dev.promo.core.evidence;

import dev.promo.core.rubric.RubricDimension;

/** Why a win is not shown. */
public sealed interface Exclusion {

  /** It lies outside the time whose work counts. */
  record OutsideWindow() implements Exclusion {}

  /** It claims no dimension of the ladder. */
  record NoDimension() implements Exclusion {}

  /** It tells of a setback: something for updates and reviews. */
  record Setback() implements Exclusion {}

  /**
   * A finding has to be mended or dismissed first.
   *
   * @param rule the id of the rule that was broken
   */
  record BlockedBy(String rule) implements Exclusion {}

  /**
   * Its evidence is too weak to count.
   *
   * @param points what it lacks to the minimum, positive
   */
  record BelowMinimum(int points) implements Exclusion {}

  /**
   * It tells the same as a win that is shown.
   *
   * @param win the id of that win
   */
  record DuplicateOf(String win) implements Exclusion {}

  /**
   * A dimension holds as many wins as it may; with room for one more there, showing this one would be better.
   *
   * @param dimension the first such dimension among those it claims
   * @param shortfall what showing it all the same would cost
   */
  record DimensionFull(RubricDimension dimension, Shortfall shortfall) implements Exclusion {}

  /**
   * The wins that are shown do more.
   *
   * @param shortfall what showing it all the same would cost
   */
  record Outscored(Shortfall shortfall) implements Exclusion {}
}
