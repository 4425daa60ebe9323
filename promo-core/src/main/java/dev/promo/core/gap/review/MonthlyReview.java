package dev.promo.core.gap.review;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.WorkShape;
import dev.promo.core.gap.advice.Opportunity;
import dev.promo.core.gap.advice.OpportunityAdvice;
import dev.promo.core.gap.advice.Reliability;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinKind;
import dev.promo.core.win.WinLog;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The log looked at once a month: what is thin, what moved since the last time, and what work to seek next.
 *
 * @param since the days looked at: from the day after the last review to this one
 * @param logged what was done in that time, newest first
 * @param nextLevel how many of those wins have the shape of the next level
 * @param belowFloor the dimensions never shown or thinly shown, most urgent first
 * @param moved the dimensions that changed, in the rubric's order
 * @param seek the work to seek, at least one for each dimension below the floor
 * @param reliability whether present commitments come first
 * @param plan every item that is not done, in the plan's order
 */
public record MonthlyReview(
    EvidenceWindow since,
    ImmutableList<Win> logged,
    int nextLevel,
    ImmutableList<DimensionAnalysis> belowFloor,
    ImmutableList<Movement> moved,
    ImmutableList<Opportunity> seek,
    Reliability reliability,
    ImmutableList<PlanProgress> plan) {

  /**
   * Reviews a log.
   *
   * @param since the days from the last review to this one
   * @param before what the log showed on the day of the last review
   * @param now the analysis as of this one
   */
  public static MonthlyReview of(
      EvidenceWindow since,
      WinLog log,
      Coverage before,
      GapAnalysis now,
      DevelopmentPlan plan,
      Reliability reliability,
      Defaults defaults) {
    ImmutableList<Win> logged = log.within(since).wins();
    return new MonthlyReview(
        since,
        logged,
        nextLevel(logged, defaults),
        now.belowFloor(),
        moved(before, now),
        OpportunityAdvice.of(now),
        reliability,
        progress(plan, since.to(), defaults));
  }

  /** The wins of that time which were glue work; their share of all logged is worth a look when it grows. */
  public ImmutableList<Win> glue() {
    return logged.stream()
        .filter(win -> win.kind().filter(WinKind.GLUE::equals).isPresent())
        .collect(toImmutableList());
  }

  private static int nextLevel(ImmutableList<Win> logged, Defaults defaults) {
    long wins = logged.stream()
        .filter(win -> WorkShape.of(win, defaults) == WorkShape.NEXT_LEVEL)
        .count();
    return Math.toIntExact(wins);
  }

  private static ImmutableList<Movement> moved(Coverage before, GapAnalysis now) {
    ImmutableMap<String, DimensionCoverage> earlier = before.dimensions().stream()
        .collect(toImmutableMap(each -> each.dimension().id(), each -> each));
    return now.dimensions().stream()
        .map(DimensionAnalysis::logged)
        .flatMap(each -> Optional.ofNullable(earlier.get(each.dimension().id())).stream()
            .map(then -> new Movement(then, each)))
        .filter(Movement::isAny)
        .collect(toImmutableList());
  }

  private static ImmutableList<PlanProgress> progress(
      DevelopmentPlan plan, LocalDate day, Defaults defaults) {
    return plan.active().stream()
        .map(item -> new PlanProgress(item, item.isUnanswered(day, defaults), item.isOverdue(day)))
        .collect(toImmutableList());
  }
}
