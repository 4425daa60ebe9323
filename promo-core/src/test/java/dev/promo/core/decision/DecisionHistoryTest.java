package dev.promo.core.decision;

import static dev.promo.core.decision.Answers.AGREEMENT;
import static dev.promo.core.decision.Answers.CHECKPOINT;
import static dev.promo.core.decision.Answers.CONFIRMED;
import static dev.promo.core.decision.Answers.COURSE;
import static dev.promo.core.decision.Answers.DUE;
import static dev.promo.core.decision.Answers.NEXT;
import static dev.promo.core.decision.Answers.OMAR;
import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.SOFT_NO;
import static dev.promo.core.decision.Answers.SPOKEN_PLAN;
import static dev.promo.core.decision.Answers.USEFUL_NO;
import static dev.promo.core.decision.Answers.confirmed;
import static dev.promo.core.decision.Answers.no;
import static dev.promo.core.decision.Answers.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.decision.criteria.AgreedCriteria;
import dev.promo.core.decision.criteria.CriteriaAgreement;
import dev.promo.core.decision.criteria.Criterion;
import dev.promo.core.decision.criteria.Threshold;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.Items;
import dev.promo.core.gap.plan.PlanCheck;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.PlanStatus;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DecisionHistoryTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final DecisionHistory HISTORY = DecisionHistory.of(USEFUL_NO);
  private static final DevelopmentPlan PLAN = HISTORY.plan(DevelopmentPlan.NONE, STANDARD);

  @Test
  @Tag("A-089")
  void a_useful_no_is_a_plan_by_itself() {
    assertEquals(
        ImmutableList.of("course", "agreement"),
        ImmutableList.copyOf(PLAN.items().stream().map(PlanItem::id).toList()));
    PlanItem course = PLAN.items().get(0);
    assertEquals(PlanStatus.AGREED, course.status());
    assertEquals("direction", course.dimension());
    assertEquals("the signed course of returns", course.action());
    assertEquals(SAID, course.start());
    assertEquals(CHECKPOINT, course.checkpoint());
    assertEquals(DUE, course.due());
    assertEquals(CONFIRMED, course.agreement().orElseThrow().on());
    assertEquals(
        Optional.of("\u2265 2 quarters"), course.evidence().orElseThrow().number());
    assertTrue(PlanCheck.isSound(course));
  }

  @Test
  void what_nobody_said_the_organisation_has_of_it_is_not_made_up() {
    assertEquals(Optional.empty(), PLAN.items().get(1).businessValue());
    assertFalse(PlanCheck.isSound(PLAN.items().get(1)));
  }

  @Test
  void an_item_that_is_written_stays_as_it_is() {
    PlanItem begun = PLAN.items().get(0).begin();
    DevelopmentPlan whole = HISTORY.plan(DevelopmentPlan.of(ImmutableList.of(begun)), STANDARD);
    assertEquals(ImmutableList.of(begun, PLAN.items().get(1)), whole.items());
  }

  @Test
  void a_vague_no_plans_nothing() {
    assertEquals(
        DevelopmentPlan.NONE, DecisionHistory.of(SOFT_NO).plan(DevelopmentPlan.NONE, STANDARD));
  }

  @Test
  void all_criteria_are_accepted_by_written_words_alone() {
    AgreedCriteria agreed = HISTORY.agreedBefore(NEXT, STANDARD).orElseThrow();
    assertFalse(agreed.areAccepted(PLAN, NEXT));
    DevelopmentPlan one =
        DevelopmentPlan.of(ImmutableList.of(accepted(0), PLAN.items().get(1)));
    DevelopmentPlan both = DevelopmentPlan.of(ImmutableList.of(accepted(0), accepted(1)));
    assertFalse(agreed.areAccepted(one, NEXT));
    assertTrue(agreed.areAccepted(both, NEXT));
    assertFalse(agreed.areAccepted(both, Items.START.minusDays(1)));
  }

  @Test
  void the_last_criteria_confirmed_before_a_day_are_those_that_hold() {
    CriteriaAgreement proposed = new CriteriaAgreement(
        CHECKPOINT,
        ImmutableList.of(new Criterion("course", "direction", "the course", Threshold.NONE, DUE)),
        Optional.empty(),
        Confirmations.NONE);
    CriteriaAgreement amended = new CriteriaAgreement(
        proposed.on(),
        proposed.criteria(),
        proposed.decisionOn(),
        Confirmations.of(
            word(Side.CANDIDATE, proposed.text(), CHECKPOINT),
            word(Side.EMPLOYER, proposed.text(), CHECKPOINT)));
    DecisionHistory history = new DecisionHistory(
        ImmutableList.of(), ImmutableList.of(USEFUL_NO), ImmutableList.of(proposed, amended));
    assertEquals(Optional.empty(), history.agreedBefore(CONFIRMED, STANDARD));
    assertEquals(CONFIRMED, since(history, CHECKPOINT));
    assertEquals(CHECKPOINT, since(history, CHECKPOINT.plusDays(1)));
  }

  @Test
  void answers_stand_in_the_order_of_their_days() {
    DecisionRecord later = no(NEXT, COURSE);
    DecisionHistory history = DecisionHistory.of(later, SOFT_NO);
    assertEquals(ImmutableList.of(SOFT_NO, later), history.records());
    assertEquals(Optional.of(SOFT_NO), history.last(NEXT.minusDays(1)));
    assertEquals(Optional.of(later), history.last(NEXT));
    assertEquals(Optional.empty(), history.last(SAID.minusDays(1)));
  }

  @Test
  @Tag("A-143")
  void the_second_vague_no_in_a_row_is_a_repeated_deferral() {
    DecisionRecord again = SOFT_NO.withOn(NEXT);
    assertFalse(isRepeated(SOFT_NO));
    assertTrue(isRepeated(SOFT_NO, again));
    assertTrue(isRepeated(SOFT_NO, DecisionRecord.of(DUE, Answer.NONE), again));
    assertFalse(isRepeated(USEFUL_NO, again));
    assertFalse(
        isRepeated(SOFT_NO, again, usefulOn(NEXT.plusDays(1)), again.withOn(NEXT.plusDays(2))));
    assertFalse(
        DeferralHistory.of(DecisionHistory.of(SOFT_NO, again), DUE, STANDARD).isRepeated());
  }

  @Test
  void the_dimensions_of_a_history_are_those_of_its_reasons_and_criteria() {
    assertEquals(ImmutableSet.of("direction", "influence"), HISTORY.dimensions());
    assertEquals(ImmutableSet.of(), DecisionHistory.of(no(SAID)).dimensions());
    assertEquals(
        ImmutableSet.of("influence"), DecisionHistory.of(no(SAID, AGREEMENT)).dimensions());
  }

  private static DecisionRecord usefulOn(LocalDate day) {
    return confirmed(SPOKEN_PLAN
        .withOn(day)
        .withPath(new PathOffered(
            Optional.of(day.plusMonths(6)),
            Optional.of(day.plusMonths(3)),
            Optional.of(OMAR),
            Optional.empty())));
  }

  private static boolean isRepeated(DecisionRecord... records) {
    return DeferralHistory.of(DecisionHistory.of(records), NEXT.plusDays(9), STANDARD)
        .isRepeated();
  }

  private static PlanItem accepted(int item) {
    return PLAN.items().get(item).begin().submit(DUE).accept(Items.YES);
  }

  private static LocalDate since(DecisionHistory history, LocalDate before) {
    return history.agreedBefore(before, STANDARD).orElseThrow().since();
  }
}
