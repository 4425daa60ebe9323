package dev.promo.core.decision;

import static dev.promo.core.decision.Answers.APPROVED;
import static dev.promo.core.decision.Answers.CHECKPOINT;
import static dev.promo.core.decision.Answers.CONFIRMED;
import static dev.promo.core.decision.Answers.COURSE;
import static dev.promo.core.decision.Answers.DUE;
import static dev.promo.core.decision.Answers.OMAR;
import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.SOFT_NO;
import static dev.promo.core.decision.Answers.SPOKEN_PLAN;
import static dev.promo.core.decision.Answers.USEFUL_NO;
import static dev.promo.core.decision.Answers.confirmed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.decision.Decision.ApprovedPending.OpenPart;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.CriteriaRequest;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.OpenQuestion;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.money.Money;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {
  private static final Money PAY = Money.of(54_000, "EUR");
  private static final StructuralBlock FREEZE =
      new StructuralBlock(StructuralBlock.Reason.FREEZE, SAID, Optional.of(DUE));

  @Test
  @Tag("A-003")
  @Tag("A-085")
  void praise_with_a_tight_budget_and_half_a_year_is_a_vague_no() {
    Decision.VagueNo no = (Decision.VagueNo) on(DUE, SOFT_NO);
    assertEquals(Optional.of(StructuralBlock.Reason.BUDGET), no.claimedReason());
    assertEquals(ImmutableSet.copyOf(OpenQuestion.values()), no.open());
  }

  @Test
  void a_budget_is_a_block_once_it_is_stated_as_one() {
    StructuralBlock block =
        new StructuralBlock(StructuralBlock.Reason.BUDGET, SAID.plusDays(7), Optional.empty());
    DecisionRecord stated = SOFT_NO.withBlock(block);
    assertEquals(DecisionKind.VAGUE_NO, on(SAID, stated).kind());
    assertEquals(new Decision.StructurallyBlocked(block), on(SAID.plusDays(7), stated));
  }

  @ParameterizedTest
  @CsvSource({
    "There is no headcount., HEADCOUNT",
    "'Hiring is frozen, sorry.', FREEZE",
    "We wait for the reorg., REORGANISATION",
    "Let us look again., ",
    "We budgeted your time., "
  })
  void a_structural_reason_is_heard_in_what_was_said(String words, StructuralBlock.Reason reason) {
    Decision.VagueNo no = (Decision.VagueNo) on(SAID, SOFT_NO.withWords(words));
    assertEquals(Optional.ofNullable(reason), no.claimedReason());
  }

  @Test
  @Tag("A-024")
  void a_plan_by_word_of_mouth_is_a_vague_no_until_both_confirm_it() {
    assertEquals(
        new Decision.VagueNo(
            ImmutableSet.of(OpenQuestion.CONFIRMATION), Optional.of(StructuralBlock.Reason.BUDGET)),
        on(DUE, SPOKEN_PLAN));
    assertEquals(DecisionKind.VAGUE_NO, on(CONFIRMED.minusDays(1), USEFUL_NO).kind());
    assertEquals(DecisionKind.DEFERRED_WITH_PLAN, on(CONFIRMED, USEFUL_NO).kind());
  }

  @Test
  void a_deferral_with_a_plan_is_its_gaps_as_criteria() {
    Decision.DeferredWithPlan deferred = (Decision.DeferredWithPlan) on(CONFIRMED, USEFUL_NO);
    assertEquals(
        ImmutableList.of(
            "the signed course of returns (at least 2 quarters; seen by 2), by 2027-09-30",
            "an agreement with care, by 2027-09-30"),
        ImmutableList.copyOf(
            deferred.criteria().criteria().stream().map(Object::toString).toList()));
    assertEquals(CONFIRMED, deferred.criteria().since());
    assertEquals(CHECKPOINT, deferred.checkpoint());
    assertEquals(OMAR, deferred.reviewer());
  }

  @Test
  @Tag("A-086")
  void evidence_and_dimension_are_both_asked_for() {
    assertOpen(
        ImmutableSet.of(OpenQuestion.EVIDENCE),
        SPOKEN_PLAN.withReasons(COURSE.withEvidence(Optional.empty())));
    assertOpen(
        ImmutableSet.of(OpenQuestion.GAP, OpenQuestion.DIMENSION, OpenQuestion.EVIDENCE),
        SPOKEN_PLAN.withReasons(COURSE.withDimension(Optional.empty())));
  }

  @Test
  @Tag("A-089")
  @Tag("A-090")
  void the_next_cycle_without_a_checkpoint_is_no_plan() {
    assertOpen(
        ImmutableSet.of(OpenQuestion.CHECKPOINT), withPath(Optional.of(DUE), Optional.empty()));
    assertOpen(
        ImmutableSet.of(OpenQuestion.CHECKPOINT), withPath(Optional.of(DUE), Optional.of(SAID)));
    assertOpen(
        ImmutableSet.of(OpenQuestion.CHECKPOINT), withPath(Optional.of(DUE), Optional.of(DUE)));
    assertOpen(
        ImmutableSet.of(OpenQuestion.DUE_DATE), withPath(Optional.empty(), Optional.of(DUE)));
  }

  @Test
  void title_level_day_and_pay_are_an_approval() {
    assertEquals(new Decision.Approved(), on(SAID, APPROVED));
    assertEquals(
        new Decision.Approved(), on(SAID, pay(new PayChange.NewAmount(Optional.empty(), PAY))));
  }

  @Test
  @Tag("A-035")
  void a_title_without_pay_is_a_title_only() {
    PayChange same = PayChange.raise(PAY, PAY);
    assertEquals(
        new Decision.ApprovedTitleOnly(Optional.of(same), Optional.empty()), on(SAID, pay(same)));
    assertEquals(
        DecisionKind.APPROVED_TITLE_ONLY,
        on(SAID, pay(new PayChange.Unchanged())).kind());
    assertEquals(
        DecisionKind.APPROVED_TITLE_ONLY,
        on(SAID, pay(PayChange.raise(PAY, Money.of(54_100, "EUR")))).kind());
  }

  @Test
  void silence_on_pay_is_no_rise() {
    DecisionRecord silent = APPROVED.withTerms(
        ApprovalTerms.builder().from(APPROVED.terms()).pay(Optional.empty()).build());
    assertEquals(
        new Decision.ApprovedTitleOnly(Optional.empty(), Optional.empty()), on(SAID, silent));
  }

  @Test
  void an_approval_under_a_condition_lapses_thirty_days_after_its_day() {
    DecisionRecord pending = APPROVED.withTerms(ApprovalTerms.builder()
        .from(APPROVED.terms())
        .condition(new Condition(
            Condition.Kind.BUDGET, "once the budget is passed", DUE, Optional.empty()))
        .build());
    Decision waits =
        new Decision.ApprovedPending(ImmutableSet.of(OpenPart.CONDITION), DUE.plusDays(30));
    assertEquals(waits, on(SAID, pending));
    assertEquals(waits, on(DUE.plusDays(29), pending));
    assertEquals(new Decision.NoDecision(DUE.plusDays(30)), on(DUE.plusDays(30), pending));
  }

  @Test
  void a_condition_that_is_met_leaves_nothing_open() {
    DecisionRecord met = APPROVED.withTerms(ApprovalTerms.builder()
        .from(APPROVED.terms())
        .condition(
            new Condition(Condition.Kind.SIGNATURE, "once it is signed", DUE, Optional.of(DUE)))
        .build());
    assertEquals(DecisionKind.APPROVED_PENDING, on(DUE.minusDays(1), met).kind());
    assertEquals(DecisionKind.APPROVED, on(DUE, met).kind());
  }

  @Test
  void a_yes_without_level_and_day_is_pending() {
    assertEquals(
        new Decision.ApprovedPending(
            ImmutableSet.of(OpenPart.LEVEL, OpenPart.EFFECTIVE_DATE), SAID.plusDays(30)),
        on(SAID, DecisionRecord.of(SAID, Answer.YES)));
  }

  @Test
  void a_last_word_with_reasons_is_a_refusal() {
    DecisionRecord last = SOFT_NO.withReasons(COURSE).withIsFinal(true);
    assertEquals(new Decision.RefusedWithReasons(ImmutableList.of(COURSE)), on(SAID, last));
    assertEquals(DecisionKind.VAGUE_NO, on(SAID, last.withIsFinal(false)).kind());
    assertEquals(DecisionKind.VAGUE_NO, on(SAID, SOFT_NO.withIsFinal(true)).kind());
    assertEquals(
        DecisionKind.VAGUE_NO,
        on(SAID, SPOKEN_PLAN.withIsFinal(true)).kind(),
        "a way that is left open is no last word");
  }

  @Test
  void a_block_outweighs_every_plan() {
    assertEquals(
        DecisionKind.STRUCTURAL_BLOCK,
        on(CONFIRMED, confirmed(SPOKEN_PLAN.withBlock(FREEZE))).kind());
  }

  @Test
  @Tag("A-025")
  void criteria_asked_for_twice_in_vain_are_refused() {
    DecisionRecord asked = SOFT_NO.withRequests(
        CriteriaRequest.sent(SAID.plusDays(4), Channel.EMAIL),
        CriteriaRequest.sent(SAID.plusDays(18), Channel.EMAIL));
    assertEquals(DecisionKind.VAGUE_NO, on(SAID.plusDays(24), asked).kind());
    assertEquals(DecisionKind.CRITERIA_REFUSED, on(SAID.plusDays(25), asked).kind());
  }

  @Test
  void a_closed_cycle_without_an_answer_is_no_decision_after_thirty_days() {
    DecisionRecord none = DecisionRecord.of(SAID, Answer.NONE);
    DecisionRecord closed = none.withIsCycleClosed(true);
    assertEquals(new Decision.Awaited(), on(SAID.plusDays(29), closed));
    assertEquals(new Decision.NoDecision(SAID.plusDays(30)), on(SAID.plusDays(30), closed));
    assertEquals(new Decision.Awaited(), on(SAID.plusDays(90), none));
  }

  @Test
  void what_the_candidate_took_back_is_withdrawn() {
    assertEquals(new Decision.Withdrawn(), on(DUE, USEFUL_NO.withAnswer(Answer.WITHDRAWN)));
  }

  @Test
  void two_gaps_of_one_dimension_are_two_criteria() {
    DecisionRecord twice = confirmed(SPOKEN_PLAN.withReasons(
        COURSE.withCriterion(Optional.empty()), COURSE.withCriterion(Optional.empty())));
    Decision.DeferredWithPlan deferred = (Decision.DeferredWithPlan) on(CONFIRMED, twice);
    assertTrue(deferred.criteria().criterion("direction").isPresent());
    assertTrue(deferred.criteria().criterion("direction-2").isPresent());
  }

  private static Decision on(LocalDate day, DecisionRecord record) {
    return Decision.of(record, day, Defaults.standard());
  }

  private static DecisionRecord pay(PayChange change) {
    return APPROVED.withTerms(
        ApprovalTerms.builder().from(APPROVED.terms()).pay(change).build());
  }

  private static DecisionRecord withPath(Optional<LocalDate> due, Optional<LocalDate> checkpoint) {
    return SPOKEN_PLAN.withPath(
        new PathOffered(due, checkpoint, Optional.of(OMAR), Optional.empty()));
  }

  private static void assertOpen(ImmutableSet<OpenQuestion> open, DecisionRecord spoken) {
    assertEquals(open, ((Decision.VagueNo) on(CONFIRMED, confirmed(spoken))).open());
  }
}
