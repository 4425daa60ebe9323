package dev.promo.core.gap.review;

import static dev.promo.core.gap.Analyses.FIRST;
import static dev.promo.core.gap.Analyses.SECOND;
import static dev.promo.core.gap.Analyses.STANDARD;
import static dev.promo.core.gap.Analyses.analysis;
import static dev.promo.core.gap.Analyses.claiming;
import static dev.promo.core.gap.Analyses.coverage;
import static dev.promo.core.rubric.Ladders.DIRECTION;
import static dev.promo.core.rubric.Ladders.INFLUENCE;
import static dev.promo.core.rubric.Ladders.SCOPE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.gap.Assessment;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.advice.Opportunity;
import dev.promo.core.gap.advice.Reliability;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.Items;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinKind;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MonthlyReviewTest {
  private static final EvidenceWindow NOVEMBER =
      new EvidenceWindow(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
  private static final Win OLD = claiming(FIRST, "scope", "influence");
  private static final Win NEW = claiming(SECOND, "scope");
  private static final Win ROUTINE =
      claiming(Wins.BARELY_EVIDENCE, "influence").withDate(NOVEMBER.to());

  private static MonthlyReview review(Coverage before, DevelopmentPlan plan, Win... now) {
    return MonthlyReview.of(
        NOVEMBER,
        WinLog.of(ImmutableList.copyOf(now)),
        before,
        analysis(Assessment.UNSAID, now),
        plan,
        new Reliability(ImmutableList.of(), false),
        STANDARD);
  }

  private static MonthlyReview review(Coverage before, Win... now) {
    return review(before, DevelopmentPlan.NONE, now);
  }

  @Test
  @Tag("A-070")
  void it_lists_what_is_thin_and_what_to_seek_for_it() {
    MonthlyReview review = review(coverage(OLD), OLD, NEW);
    assertEquals(
        List.of(INFLUENCE, DIRECTION),
        review.belowFloor().stream().map(DimensionAnalysis::dimension).toList());
    assertEquals(
        List.of(INFLUENCE, DIRECTION),
        review.seek().stream().map(Opportunity::dimension).toList());
  }

  @Test
  @Tag("A-070")
  void it_says_how_much_of_the_month_was_glue_work() {
    Win glue = ROUTINE.withKind(WinKind.GLUE);
    assertEquals(List.of(), review(coverage(), NEW, ROUTINE).glue());
    assertEquals(
        List.of(glue), review(coverage(), NEW, glue, OLD.withKind(WinKind.GLUE)).glue());
  }

  @Test
  void it_says_what_moved_and_by_how_many_wins() {
    MonthlyReview review = review(coverage(OLD), OLD, NEW);
    assertEquals(1, review.moved().size());
    Movement scope = review.moved().get(0);
    assertEquals(SCOPE, scope.after().dimension());
    assertEquals(CoverageState.SOMETIMES, scope.before().state());
    assertEquals(CoverageState.CONSISTENT, scope.after().state());
    assertEquals(1, scope.wins());
  }

  @Test
  void evidence_that_left_the_window_moves_a_dimension_down() {
    List<Movement> moved = review(coverage(OLD, NEW), NEW).moved();
    assertEquals(
        List.of(SCOPE, INFLUENCE),
        moved.stream().map(each -> each.after().dimension()).toList());
    assertEquals(CoverageState.NEVER, moved.get(1).after().state());
    assertEquals(-1, moved.get(1).wins());
  }

  @Test
  void a_month_in_which_nothing_changed_says_so() {
    assertEquals(List.of(), review(coverage(OLD, NEW), OLD, NEW).moved());
  }

  @Test
  void it_counts_the_months_wins_and_those_of_the_next_level() {
    MonthlyReview review = review(coverage(OLD), OLD, NEW, ROUTINE);
    assertEquals(List.of(ROUTINE, NEW), review.logged());
    assertEquals(1, review.nextLevel());
  }

  @Test
  void it_shows_every_item_of_the_plan_with_something_left_to_do() {
    DevelopmentPlan plan = DevelopmentPlan.of(List.of(
        Items.SUBMITTED.withSubmittedOn(NOVEMBER.to().minusDays(14)),
        Items.AGREED.withId("second").withDue(NOVEMBER.to().minusDays(1)),
        Items.AGREED.withId("third").drop(Items.YES)));
    List<PlanProgress> shown = review(coverage(), plan).plan();
    assertEquals(
        List.of("course-of-returns", "second"),
        shown.stream().map(each -> each.item().id()).toList());
    assertEquals(
        List.of(true, false), shown.stream().map(PlanProgress::isUnanswered).toList());
    assertEquals(
        List.of(false, true), shown.stream().map(PlanProgress::isOverdue).toList());
  }
}
