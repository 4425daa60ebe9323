package dev.promo.core.gap.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.rubric.RubricDimension;

/**
 * Something that does not hold yet, and what would change it.
 *
 * @param guard what has to hold
 * @param dimensions where it does not; empty for what concerns the whole case
 * @param reason what is so now, as a sentence
 * @param change what would change it, as an imperative sentence
 */
public record FailedGuard(
    ReadinessGuard guard, ImmutableList<RubricDimension> dimensions, String reason, String change) {

  static FailedGuard ofCase(ReadinessGuard guard, String reason, String change) {
    return new FailedGuard(guard, ImmutableList.of(), reason, change);
  }

  static FailedGuard of(
      ReadinessGuard guard, ImmutableList<DimensionAnalysis> where, String reason, String change) {
    return new FailedGuard(
        guard,
        where.stream().map(DimensionAnalysis::dimension).collect(toImmutableList()),
        reason,
        change);
  }
}
