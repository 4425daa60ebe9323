package dev.promo.core.evidence;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What a missing fact would add to a score.
 *
 * @param fact the fact, if it is one
 * @param points what it adds, at least 1
 */
public record Improvement(MissingFact fact, int points) {
  public Improvement {
    checkArgument(points > 0, "an improvement must add points, not %s", points);
  }

  /** {@code add the value before: +6}. */
  @Override
  public String toString() {
    return fact.ask() + ": +" + points;
  }
}
