package dev.promo.core.gap.review;

import dev.promo.core.evidence.DimensionCoverage;

/**
 * What changed in one dimension between two days. Evidence that left the window moves a dimension too.
 *
 * @param before what the log showed as of the earlier day
 * @param now what it shows
 */
public record Movement(DimensionCoverage before, DimensionCoverage now) {
  /** The wins that count now less those that counted then; below zero when more left the window than came. */
  public int wins() {
    return now.eligible().size() - before.eligible().size();
  }

  boolean isAny() {
    return before.state() != now.state() || wins() != 0;
  }
}
