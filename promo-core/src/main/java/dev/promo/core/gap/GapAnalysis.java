package dev.promo.core.gap;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;

/**
 * What is missing: one gap for each dimension that was never shown, and no other.
 *
 * @param gaps in the rubric's order
 */
public record GapAnalysis(ImmutableList<Gap> gaps) {

  /** Compares what was shown with what the target level asks. */
  public static GapAnalysis of(Rubric rubric, Level target, Coverage coverage) {
    return new GapAnalysis(coverage.dimensions().stream()
        .filter(shown -> shown.state() == CoverageState.NEVER)
        .map(shown -> new Gap(shown.dimension(), rubric.behaviours(shown.dimension(), target)))
        .collect(toImmutableList()));
  }
}
