package dev.promo.packet.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.DecisionHistory;
import dev.promo.core.decision.DecisionPolicy;
import dev.promo.core.decision.criteria.StatedReason;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.Condition;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.OpenQuestion;
import dev.promo.core.decision.facts.PathOffered;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.decision.letter.Channel;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.TextHash;
import dev.promo.core.decision.letter.WrittenConfirmation;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.money.Money;
import dev.promo.core.person.Person;
import dev.promo.core.policy.CriteriaPolicy;
import dev.promo.core.policy.DryPromotionPolicy;
import dev.promo.core.policy.ExitPolicy;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.packet.Cases;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("A-088")
class DecisionLetterTest {
  /** A Tuesday. */
  private static final LocalDate DAY = Cases.AUTUMN;

  private static final DecisionRecord VAGUE = DecisionRecord.of(DAY, Answer.NO)
      .withBy(Person.of("Maya Lind", "Head of Finance"))
      .withWords("a strong year, but the budget is tight; ask me again in half a year");

  private static final DecisionRecord PLANNED = VAGUE
      .withReasons(StatedReason.builder()
          .words("Nobody has signed the course.")
          .dimension("direction")
          .evidence("the signed course")
          .build())
      .withPath(new PathOffered(
          Optional.of(DAY.plusMonths(6)),
          Optional.of(DAY.plusMonths(3)),
          Optional.of(Person.of("Maya Lind")),
          Optional.empty()));

  private static final ApprovalTerms GRANTED = ApprovalTerms.builder()
      .level("Senior Analyst")
      .effective(DAY.plusMonths(1))
      .build();

  @Test
  void a_vague_no_is_repeated_with_the_questions_it_leaves_open() {
    String letter = text(VAGUE);
    assertTrue(
        letter.contains(
            "As you put it: “a strong year, but the budget is tight; ask me again in half a year”"),
        letter);
    assertTrue(letter.contains("The reason I heard is budget; it was not stated as a block"));
    for (OpenQuestion question : OpenQuestion.values()) {
      assertEquals(
          question != OpenQuestion.CONFIRMATION, letter.contains(question.text()), question::name);
    }
  }

  @Test
  void it_asks_for_a_correction_by_a_day_and_takes_silence_for_nothing() {
    assertTrue(text(VAGUE)
        .contains(
            "Please confirm this in writing, or correct it, by 2026-11-10. Until then I take nothing as"
                + " agreed."));
  }

  @Test
  void what_both_have_confirmed_is_not_asked_for_again() {
    TextHash hash = TextHash.of(PLANNED.text());
    DecisionRecord confirmed = PLANNED.withConfirmations(
        Confirmations.of(confirmation(Side.CANDIDATE, hash), confirmation(Side.EMPLOYER, hash)));

    String letter = text(confirmed);

    assertTrue(letter.contains("it holds since " + DAY + ". If it is wrong by now,"), letter);
    assertFalse(letter.contains("I take nothing as agreed"), letter);
  }

  private static WrittenConfirmation confirmation(Side side, TextHash text) {
    return new WrittenConfirmation(side, Person.of("Maya Lind"), DAY, Channel.EMAIL, text);
  }

  @Test
  void the_policies_that_had_a_say_are_named() {
    TextHash hash = TextHash.of(PLANNED.text());
    DecisionRecord confirmed = PLANNED.withConfirmations(
        Confirmations.of(confirmation(Side.CANDIDATE, hash), confirmation(Side.EMPLOYER, hash)));

    assertTrue(text(confirmed).contains("Policies: " + CriteriaPolicy.values()[0].label() + "."));
    assertFalse(text(VAGUE).contains("Policies: "));
  }

  @Test
  void what_would_be_enough_promises_nothing() {
    String letter = text(PLANNED);
    assertTrue(letter.contains("Direction: Nobody has signed the course."), letter);
    assertTrue(letter.contains("the signed course, by 2027-05-03"), letter);
    assertTrue(letter.contains("Meeting it promises no promotion."), letter);
    assertTrue(letter.contains("Whether it is enough says\nMaya Lind"), letter);
  }

  @ParameterizedTest
  @EnumSource
  void what_criteria_are_taken_for_changes_the_words_and_not_the_promise(CriteriaPolicy criteria) {
    String letter = text(PLANNED, policy(criteria, DryPromotionPolicy.ASK_FOR_PAY_DATE));
    assertEquals(
        criteria == CriteriaPolicy.CHECKLIST, letter.contains("The list as I have it:"), letter);
    assertTrue(letter.contains("Meeting it promises no promotion."), letter);
  }

  @Test
  @Tag("A-035")
  void a_title_without_pay_says_so_and_asks_for_a_day() {
    String letter = text(yes(GRANTED.withPay(new PayChange.Unchanged())));
    assertTrue(
        letter.contains(
            "yes to the title: Senior Analyst, from 2026-12-03, with no change in pay. On which day"),
        letter);
    assertTrue(text(yes(GRANTED)).contains("I take it that there is no change in pay."));
  }

  @Test
  void a_small_rise_is_no_silence_about_it() {
    PayChange small = PayChange.raise(Money.of(54_000, "EUR"), Money.of(54_100, "EUR"));
    assertTrue(text(yes(GRANTED.withPay(small))).contains("with pay from 54000 EUR to 54100 EUR."));
  }

  @Test
  @Tag("A-036")
  void what_the_candidate_wants_after_a_dry_promotion_is_the_candidates_choice() {
    DecisionRecord dry = yes(GRANTED.withPay(new PayChange.Unchanged()));
    assertTrue(text(dry, policy(DryPromotionPolicy.DECLINE)).contains("wait with the title"));
    assertFalse(text(dry, policy(DryPromotionPolicy.USE_OUTSIDE)).contains("elsewhere"));
    assertTrue(text(yes(GRANTED.withPayReviewOn(DAY.plusMonths(4))))
        .contains("Pay is looked at again on"));
  }

  @Test
  @Tag("A-036")
  void the_policies_of_the_case_are_those_of_its_letter() {
    PromotionCase dry = answered(yes(GRANTED.withPay(new PayChange.Unchanged())));
    PromotionCase declining = dry.withDefaults(
        dry.defaults().withPolicies(dry.policies().withDryPromotion(DryPromotionPolicy.DECLINE)));
    assertFalse(text(DecisionLetter.of(dry, DAY)).contains("wait with the title"));
    assertTrue(text(DecisionLetter.of(declining, DAY)).contains("wait with the title"));
  }

  @Test
  void every_other_answer_is_told_as_it_is() {
    assertTrue(text(yes(
            GRANTED.withPay(new PayChange.NewAmount(Optional.empty(), Money.of(58_000, "EUR")))))
        .contains("The answer is yes: Senior Analyst, from 2026-12-03, with pay of 58000 EUR."));
    assertTrue(text(yes(GRANTED.withCondition(new Condition(
            Condition.Kind.BUDGET, "the budget", DAY.plusDays(20), Optional.empty()))))
        .contains("still open is the budget (by 2026-11-23)."));
    assertTrue(text(VAGUE.withBlock(
            new StructuralBlock(StructuralBlock.Reason.NO_ROLE, DAY, Optional.empty())))
        .contains("whatever the evidence: no role. On which day is it looked at again?"));
    assertTrue(
        text(PLANNED.withPath(PathOffered.NONE).withIsFinal(true)).contains("the last word"));
    assertTrue(text(VAGUE.withAnswer(Answer.NONE)).contains("Nothing is decided yet."));
    assertTrue(text(VAGUE.withAnswer(Answer.WITHDRAWN)).contains("taken my case back"));
  }

  @Test
  void a_letter_that_was_not_sent_in_time_is_told_to_its_author() {
    Parsed<Document> late = DecisionLetter.of(answered(VAGUE), DAY.plusDays(3));
    assertEquals(
        ImmutableList.of("LATE"),
        ImmutableList.copyOf(late.problems().stream().map(Problem::code).toList()));
    assertTrue(DecisionLetter.of(answered(VAGUE), DAY.plusDays(2)).problems().isEmpty());
  }

  @Test
  void a_letter_longer_than_a_screen_is_an_error() {
    Parsed<Document> letter = DecisionLetter.of(answered(VAGUE.withWords(Cases.words(250))), DAY);
    assertEquals("TOO_LONG", letter.problems().get(0).code());
  }

  private static DecisionRecord yes(ApprovalTerms terms) {
    return DecisionRecord.of(DAY, Answer.YES).withTerms(terms);
  }

  private static DecisionPolicy policy(DryPromotionPolicy dry) {
    return policy(CriteriaPolicy.SUFFICIENT_EVIDENCE, dry);
  }

  private static DecisionPolicy policy(CriteriaPolicy criteria, DryPromotionPolicy dry) {
    return new DecisionPolicy(criteria, dry, ExitPolicy.LIST_OPTIONS);
  }

  private static PromotionCase answered(DecisionRecord record) {
    return Cases.THREE_LINES.withDecisions(DecisionHistory.of(record));
  }

  private static String text(DecisionRecord record) {
    return text(record, DecisionPolicy.standard());
  }

  private static String text(DecisionRecord record, DecisionPolicy policy) {
    return text(DecisionLetter.of(answered(record), DAY, policy, DecisionLetter.spec()));
  }

  private static String text(Parsed<Document> letter) {
    return String.join("\n", DocumentTexts.of(letter.orElseThrow()));
  }
}
