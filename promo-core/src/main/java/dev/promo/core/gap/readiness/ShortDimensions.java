package dev.promo.core.gap.readiness;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.Importance;
import java.util.function.Predicate;

/** Which dimensions keep a case from being ready, and why. */
final class ShortDimensions {
  private final GapAnalysis analysis;

  ShortDimensions(GapAnalysis analysis) {
    this.analysis = analysis;
  }

  ImmutableList<DimensionAnalysis> required() {
    return filtered(each -> each.importance() != Importance.OPTIONAL);
  }

  ImmutableList<DimensionAnalysis> neverShown() {
    return filtered(
        each -> each.importance() != Importance.OPTIONAL && each.state() == CoverageState.NEVER);
  }

  ImmutableList<DimensionAnalysis> noPattern() {
    return filtered(ShortDimensions::isCriticalWithoutPattern);
  }

  ImmutableList<DimensionAnalysis> belowBar() {
    return filtered(ShortDimensions::isCriticalBelowBar);
  }

  /** Those short for any of these reasons. */
  ImmutableList<DimensionAnalysis> all() {
    return filtered(each -> isCriticalWithoutPattern(each)
        || isCriticalBelowBar(each)
        || (each.importance() == Importance.REQUIRED && each.state() == CoverageState.NEVER));
  }

  private static boolean isCriticalWithoutPattern(DimensionAnalysis each) {
    return each.importance() == Importance.CRITICAL && each.state() != CoverageState.CONSISTENT;
  }

  private static boolean isCriticalBelowBar(DimensionAnalysis each) {
    return each.importance() == Importance.CRITICAL
        && each.ratings().manager().isPresent()
        && each.ratings().shortfall() > 0;
  }

  private ImmutableList<DimensionAnalysis> filtered(Predicate<DimensionAnalysis> wanted) {
    return analysis.dimensions().stream().filter(wanted).collect(toImmutableList());
  }
}
