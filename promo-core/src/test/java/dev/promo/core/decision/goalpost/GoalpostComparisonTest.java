package dev.promo.core.decision.goalpost;

import static dev.promo.core.decision.Answers.AGREEMENT;
import static dev.promo.core.decision.Answers.CHECKPOINT;
import static dev.promo.core.decision.Answers.COURSE;
import static dev.promo.core.decision.Answers.DUE;
import static dev.promo.core.decision.Answers.NEXT;
import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.USEFUL_NO;
import static dev.promo.core.decision.Answers.no;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.Decision;
import dev.promo.core.decision.DecisionHistory;
import dev.promo.core.decision.criteria.AgreedCriteria;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.facts.RubricChange;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.Items;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Reach;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-091")
class GoalpostComparisonTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final AgreedCriteria AGREED =
      ((Decision.DeferredWithPlan) Decision.of(USEFUL_NO, NEXT, STANDARD)).criteria();
  private static final DevelopmentPlan PLAN =
      DecisionHistory.of(USEFUL_NO).plan(DevelopmentPlan.NONE, STANDARD);
  private static final DevelopmentPlan ACCEPTED =
      answered(item -> item.begin().submit(DUE).accept(Items.YES));
  private static final StatedReason PRESENCE = StatedReason.builder()
      .words("The board does not know you.")
      .criterion("board")
      .build();
  private static final DecisionRecord AS_AGREED = no(NEXT, COURSE, AGREEMENT);

  @Test
  void the_agreed_reasons_are_no_change() {
    changes("", AS_AGREED);
    changes("", AS_AGREED.withAnswer(Answer.NONE));
  }

  @Test
  void a_reason_about_something_else_is_new() {
    changes("NEW", no(NEXT, COURSE, PRESENCE));
    changes("NEW", no(NEXT, StatedReason.of("No savings yet.").withDimension("impact")));
    assertEquals(
        ImmutableList.of(new CriterionChange(
            ChangeKind.NEW,
            ImmutableList.of(),
            ImmutableList.of(Term.Evidence.of("The board does not know you.")))),
        GoalpostComparison.of(AGREED, no(NEXT, PRESENCE), PLAN));
  }

  @Test
  void a_reason_that_names_the_dimension_alone_is_about_its_only_criterion() {
    changes("", no(NEXT, StatedReason.of("The course is no course.").withDimension("direction")));
  }

  @Test
  void a_reason_that_names_nothing_is_not_called_new() {
    changes("", no(NEXT, StatedReason.of("The course is no course.")));
  }

  @Test
  void more_than_agreed_is_stricter_and_shown_beside_it() {
    StatedReason wider = COURSE.withThreshold(new dev.promo.core.decision.criteria.Threshold(
        COURSE.threshold().number(), Optional.of(Reach.ORGANISATION), Optional.of(2)));
    changes("STRICTER", no(NEXT, wider));
    CriterionChange change =
        GoalpostComparison.of(AGREED, no(NEXT, wider), PLAN).get(0);
    assertEquals(
        "[the signed course of returns (at least 2 quarters; seen by 2), by 2027-09-30]",
        change.agreed().toString());
    assertEquals(
        "[the signed course of returns (at least 2 quarters; felt by the organisation; seen by 2)]",
        change.said().toString());
  }

  @Test
  void a_day_brought_forward_is_earlier_and_a_later_day_is_no_change() {
    changes("EARLIER", no(CHECKPOINT, COURSE.withDue(DUE.minusDays(1))));
    changes("", no(CHECKPOINT, COURSE.withDue(DUE.plusDays(1))));
  }

  @Test
  void a_decision_put_off_before_its_day_is_later() {
    changes("LATER", putOff(CHECKPOINT, NEXT.plusMonths(6)));
    changes("", putOff(CHECKPOINT, NEXT));
    changes("", putOff(NEXT, NEXT.plusMonths(6)));
  }

  @Test
  void another_dimension_for_a_criterion_is_swapped() {
    DecisionRecord swapped = no(NEXT, COURSE.withDimension("scope"));
    changes("SWAPPED", swapped);
    CriterionChange change = GoalpostComparison.of(AGREED, swapped, PLAN).get(0);
    assertEquals(
        ImmutableList.of(Optional.of("direction"), Optional.of("scope")),
        ImmutableList.of(dimension(change.agreed()), dimension(change.said())));
  }

  @Test
  void a_no_although_all_was_accepted_is_unmet() {
    changes("", AS_AGREED, PLAN);
    changes("UNMET_DESPITE_ACCEPTED", AS_AGREED, ACCEPTED);
    changes("", AS_AGREED.withAnswer(Answer.NONE), ACCEPTED);
    changes("", AS_AGREED.withAnswer(Answer.YES), ACCEPTED);
  }

  @Test
  void what_was_accepted_after_the_answer_was_not_accepted_then() {
    changes(
        "", no(Items.START.minusDays(1), COURSE, AGREEMENT).withPath(PathOffered.NONE), ACCEPTED);
  }

  @Test
  void a_fall_back_to_reassurance_is_unnamed() {
    changes("UNNAMED", no(NEXT, StatedReason.of("You are close.")));
    changes("UNNAMED", no(NEXT).withWords("Keep it up!"));
    changes("UNNAMED", no(NEXT));
  }

  @Test
  void several_changes_in_one_answer_are_all_shown() {
    changes("NEW UNMET_DESPITE_ACCEPTED", no(NEXT, PRESENCE), ACCEPTED);
  }

  @Test
  void a_structural_reason_is_no_change_of_criteria() {
    changes(
        "",
        no(NEXT)
            .withBlock(new StructuralBlock(StructuralBlock.Reason.FREEZE, NEXT, Optional.empty())),
        ACCEPTED);
  }

  @Test
  void a_serious_fact_named_as_such_is_no_change_of_criteria() {
    StatedReason serious = StatedReason.builder()
        .words("The stock count was falsified.")
        .criterion("conduct")
        .seriousFact(StatedReason.SeriousFact.CONDUCT)
        .build();
    changes("", no(NEXT, serious), ACCEPTED);
  }

  @Test
  void evidence_returned_with_reasons_is_no_change_of_criteria() {
    changes("", no(NEXT), answered(item -> item.begin().submit(DUE).returned(Items.YES)));
  }

  @Test
  void a_ladder_changed_for_everybody_in_time_changes_no_agreement() {
    DecisionRecord moved = no(NEXT, PRESENCE);
    changes("", moved.withRubricChange(new RubricChange("2028", DUE.minusDays(1), true)));
    changes("NEW", moved.withRubricChange(new RubricChange("2028", DUE.minusDays(1), false)));
    changes("NEW", moved.withRubricChange(new RubricChange("2028", DUE, true)));
  }

  @Test
  void another_role_that_the_candidate_asked_for_changes_no_agreement() {
    DecisionRecord moved = no(NEXT, PRESENCE);
    changes("", moved.withRoleChangeAskedOn(CHECKPOINT));
    changes("NEW", moved.withRoleChangeAskedOn(NEXT.plusDays(1)));
    changes("NEW", moved.withRoleChangeAskedOn(SAID.minusDays(1)));
  }

  @Test
  void a_no_without_a_reason_says_nothing_beside_all_that_was_agreed() {
    CriterionChange change = GoalpostComparison.of(AGREED, no(NEXT), PLAN).get(0);
    assertEquals(AGREED.criteria().size(), change.agreed().size());
    assertEquals(ImmutableList.of(), change.said());
  }

  private static Optional<String> dimension(ImmutableList<Term> side) {
    return ((Term.Evidence) side.get(0)).dimension();
  }

  private static DecisionRecord putOff(LocalDate said, LocalDate to) {
    return no(said, COURSE, AGREEMENT)
        .withPath(
            new PathOffered(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(to)));
  }

  private static DevelopmentPlan answered(UnaryOperator<PlanItem> step) {
    return DevelopmentPlan.of(PLAN.items().stream().map(step).toList());
  }

  private static void changes(String kinds, DecisionRecord answer) {
    changes(kinds, answer, PLAN);
  }

  private static void changes(String kinds, DecisionRecord answer, DevelopmentPlan plan) {
    assertEquals(
        kinds,
        String.join(
            " ",
            GoalpostComparison.of(AGREED, answer, plan).stream()
                .map(change -> change.kind().name())
                .toList()));
  }
}
