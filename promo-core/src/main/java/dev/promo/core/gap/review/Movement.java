package dev.promo.core.gap.review;

import dev.promo.core.evidence.DimensionCoverage;

/**
 * What changed in one dimension between two days. Evidence that left the window moves a dimension too.
 *
 * @param before what the log showed as of the earlier day
 * @param after what it shows as of the later one
 */
public record Movement(DimensionCoverage before, DimensionCoverage after) {
  /** The wins that count now less those that counted then; below zero when more left the window than came. */
  public int wins() {
    return after.eligible().size() - before.eligible().size();
  }

  boolean isAny() {
    return before.state() != after.state() || wins() != 0;
  }
}
