package dev.promo.core.gap;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Expectation;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import java.util.Comparator;

/**
 * What is missing between what was shown and what the target level asks.
 *
 * @param dimensions every dimension, in the rubric's order
 */
public record GapAnalysis(ImmutableList<DimensionAnalysis> dimensions) {
  /** Sorting is stable, so dimensions that are equal here keep the rubric's order. */
  private static final Comparator<DimensionAnalysis> MOST_URGENT_FIRST = Comparator.comparing(
          DimensionAnalysis::importance)
      .thenComparing(DimensionAnalysis::ratings, RatingGap.LARGEST_FIRST);

  /** What the log alone says: nobody has rated anything, and everybody knows all of it. */
  public static GapAnalysis of(Rubric rubric, Level target, Coverage logged) {
    return of(rubric.expectations(target), logged, logged, Assessment.UNSAID, Defaults.standard());
  }

  /**
   * Compares what was shown and what people say with what a level asks.
   *
   * @param asked what the target level asks
   * @param logged what the whole log shows
   * @param visible what it shows of the wins that those who decide know; a dimension missing there is one they know
   *     nothing of
   */
  public static GapAnalysis of(
      ImmutableList<Expectation> asked,
      Coverage logged,
      Coverage visible,
      Assessment assessment,
      Defaults defaults) {
    ImmutableMap<String, ImmutableList<Behaviour>> behaviours = asked.stream()
        .collect(toImmutableMap(each -> each.dimension().id(), Expectation::behaviours));
    ImmutableMap<String, CoverageState> states = visible.dimensions().stream()
        .collect(toImmutableMap(each -> each.dimension().id(), DimensionCoverage::state));
    return new GapAnalysis(logged.dimensions().stream()
        .map(shown -> dimension(
            shown,
            states.getOrDefault(shown.dimension().id(), CoverageState.NEVER),
            behaviours.getOrDefault(shown.dimension().id(), ImmutableList.of()),
            assessment,
            defaults))
        .collect(toImmutableList()));
  }

  private static DimensionAnalysis dimension(
      DimensionCoverage logged,
      CoverageState visible,
      ImmutableList<Behaviour> expected,
      Assessment assessment,
      Defaults defaults) {
    Standing standing = assessment.standing(logged.dimension().id());
    return DimensionAnalysis.builder()
        .logged(logged)
        .visible(visible)
        .expected(expected)
        .importance(assessment.priorities().of(logged.dimension().id(), expected))
        .standing(standing)
        .ratings(new RatingGap(
            logged.dimension(), standing.self(), standing.manager(), defaults.ratingBar()))
        .kinds(new GapKinds(logged.state(), visible, standing, defaults).find())
        .build();
  }

  /** The to-do list: one gap for each dimension that was never shown and no other, in the rubric's order. */
  public ImmutableList<Gap> gaps() {
    return dimensions.stream()
        .filter(each -> each.state() == CoverageState.NEVER)
        .map(each -> new Gap(each.dimension(), each.expected()))
        .collect(toImmutableList());
  }

  /**
   * The dimensions in which something is missing: critical ones first, then the larger shortfall in ratings, then the
   * larger disagreement, then the rubric's order.
   */
  public ImmutableList<DimensionAnalysis> byUrgency() {
    return dimensions.stream()
        .filter(DimensionAnalysis::isGap)
        .sorted(MOST_URGENT_FIRST)
        .collect(toImmutableList());
  }

  /** The dimensions with a gap of one kind, most urgent first. */
  public ImmutableList<DimensionAnalysis> of(GapKind kind) {
    return byUrgency().stream()
        .filter(each -> each.kinds().contains(kind))
        .collect(toImmutableList());
  }

  /** The dimensions that were never shown or whose evidence is thin, most urgent first. */
  public ImmutableList<DimensionAnalysis> belowFloor() {
    return dimensions.stream()
        .filter(DimensionAnalysis::isBelowFloor)
        .sorted(MOST_URGENT_FIRST)
        .collect(toImmutableList());
  }

  /** The dimensions of which the candidate says something else than the log shows, in the rubric's order. */
  public ImmutableList<DimensionAnalysis> contradictions() {
    return dimensions.stream()
        .filter(each -> each.contradiction().isPresent())
        .collect(toImmutableList());
  }

  /** What was rated: the largest shortfall first, then the largest disagreement, then the rubric's order. */
  public ImmutableList<RatingGap> ratings() {
    return dimensions.stream()
        .map(DimensionAnalysis::ratings)
        .filter(RatingGap::isRated)
        .sorted(RatingGap.LARGEST_FIRST)
        .collect(toImmutableList());
  }
}
