package dev.promo.core.decision;

import static dev.promo.core.decision.Answers.AGREEMENT;
import static dev.promo.core.decision.Answers.COURSE;
import static dev.promo.core.decision.Answers.NEXT;
import static dev.promo.core.decision.Answers.USEFUL_NO;
import static dev.promo.core.decision.Answers.no;
import static dev.promo.core.decision.Answers.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.CriteriaAgreement;
import dev.promo.core.decision.criteria.Criterion;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.goalpost.ChangeKind;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-091")
class GoalpostHistoryTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final LocalDate YEARS_LATER = NEXT.plusYears(3);
  private static final StatedReason BOARD = StatedReason.builder()
      .words("The board does not know you.")
      .criterion("board")
      .dimension("influence")
      .evidence("a course presented to the board")
      .build();
  private static final DecisionRecord MOVED = no(NEXT, COURSE, BOARD);
  private static final DecisionRecord MOVED_AGAIN = no(NEXT.plusMonths(6), BOARD);

  @Test
  void the_first_time_is_an_event_and_no_pattern() {
    GoalpostHistory history = history(USEFUL_NO, MOVED);
    assertEquals(1, history.events().size());
    assertEquals(MOVED, history.events().get(0).answer());
    assertEquals(ChangeKind.NEW, history.events().get(0).changes().get(0).kind());
    assertFalse(history.isPattern());
  }

  @Test
  void the_second_cycle_in_a_row_is_a_pattern() {
    assertTrue(history(USEFUL_NO, MOVED, MOVED_AGAIN).isPattern());
  }

  @Test
  void a_checkpoint_between_them_does_not_break_it() {
    DecisionRecord checkpoint = DecisionRecord.of(NEXT.plusMonths(3), Answer.NONE);
    assertTrue(history(USEFUL_NO, MOVED, checkpoint, MOVED_AGAIN).isPattern());
  }

  @Test
  void twice_within_one_cycle_is_no_pattern() {
    GoalpostHistory history =
        history(USEFUL_NO, MOVED.withCycle("autumn"), MOVED_AGAIN.withCycle("autumn"));
    assertEquals(2, history.events().size());
    assertFalse(history.isPattern());
  }

  @Test
  void a_cycle_as_agreed_between_two_others_breaks_it() {
    DecisionRecord asAgreed = no(NEXT.plusMonths(3), COURSE, AGREEMENT);
    assertFalse(history(USEFUL_NO, MOVED, asAgreed, MOVED_AGAIN).isPattern());
  }

  @Test
  void without_an_agreement_nothing_has_moved() {
    assertEquals(ImmutableList.of(), history(MOVED, MOVED_AGAIN).events());
  }

  @Test
  void an_amendment_that_both_confirmed_before_the_answer_silences_it() {
    assertEquals(ImmutableList.of(), amended(NEXT.minusDays(1)).events());
  }

  @Test
  void an_amendment_confirmed_with_the_answer_or_later_does_not() {
    assertEquals(1, amended(NEXT).events().size());
    assertEquals(1, amended(NEXT.plusDays(1)).events().size());
  }

  private static GoalpostHistory history(DecisionRecord... records) {
    return GoalpostHistory.of(
        DecisionHistory.of(records), DevelopmentPlan.NONE, YEARS_LATER, STANDARD);
  }

  /** The history of an answer that asks for the board, which both had written down by a day. */
  private static GoalpostHistory amended(LocalDate day) {
    CriteriaAgreement proposed = new CriteriaAgreement(
        NEXT.minusMonths(1),
        ImmutableList.of(
            new Criterion("course", "direction", "the course", COURSE.threshold(), NEXT),
            new Criterion("board", "influence", "the course presented", Threshold.NONE, NEXT)),
        Optional.empty(),
        Confirmations.NONE);
    CriteriaAgreement both = new CriteriaAgreement(
        proposed.on(),
        proposed.criteria(),
        proposed.decisionOn(),
        Confirmations.of(
            word(Side.CANDIDATE, proposed.text(), day), word(Side.EMPLOYER, proposed.text(), day)));
    return GoalpostHistory.of(
        new DecisionHistory(
            ImmutableList.of(), ImmutableList.of(USEFUL_NO, MOVED), ImmutableList.of(both)),
        DevelopmentPlan.NONE,
        YEARS_LATER,
        STANDARD);
  }
}
