package dev.promo.core.gap;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Expectation;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;

/**
 * What is missing: one gap for each dimension that was never shown, and no other.
 *
 * @param gaps in the rubric's order
 */
public record GapAnalysis(ImmutableList<Gap> gaps) {

  /** Compares what was shown with what the target level asks. */
  public static GapAnalysis of(Rubric rubric, Level target, Coverage coverage) {
    ImmutableMap<RubricDimension, ImmutableList<Behaviour>> expected =
        rubric.expectations(target).stream()
            .collect(toImmutableMap(Expectation::dimension, Expectation::behaviours));
    return new GapAnalysis(coverage.dimensions().stream()
        .filter(shown -> shown.state() == CoverageState.NEVER)
        .map(shown -> new Gap(
            shown.dimension(), expected.getOrDefault(shown.dimension(), ImmutableList.of())))
        .collect(toImmutableList()));
  }
}
