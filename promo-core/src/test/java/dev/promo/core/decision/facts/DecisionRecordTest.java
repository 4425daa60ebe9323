package dev.promo.core.decision.facts;

import static dev.promo.core.decision.Answers.AGREEMENT;
import static dev.promo.core.decision.Answers.APPROVED;
import static dev.promo.core.decision.Answers.CONFIRMED;
import static dev.promo.core.decision.Answers.COURSE;
import static dev.promo.core.decision.Answers.DUE;
import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.SOFT_NO;
import static dev.promo.core.decision.Answers.SPOKEN_PLAN;
import static dev.promo.core.decision.Answers.USEFUL_NO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.decision.letter.FollowUpLetter;
import dev.promo.core.decision.letter.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DecisionRecordTest {
  static final List<UnaryOperator<DecisionRecord>> CHANGES = List.of(
      record -> record.withOn(SAID.plusDays(1)),
      record -> record.withBy(Optional.empty()),
      record -> record.withCycle("2027 autumn round"),
      record -> record.withWords("not yet"),
      record -> record.withIsFinal(true),
      record -> record.withReasons(AGREEMENT),
      record -> record.withReasons(COURSE.withEvidence("two signed courses"), AGREEMENT),
      record -> record.withReasons(COURSE.withDue(DUE.plusDays(1)), AGREEMENT),
      record -> record.withPath(PathOffered.NONE),
      record -> record.withTerms(APPROVED.terms()));

  @ParameterizedTest
  @FieldSource("CHANGES")
  @Tag("A-024")
  void a_changed_fact_is_a_new_version_that_nobody_has_confirmed(
      UnaryOperator<DecisionRecord> change) {
    assertTrue(USEFUL_NO.isConfirmed(Side.EMPLOYER, CONFIRMED));
    assertFalse(change.apply(USEFUL_NO).isConfirmed(Side.EMPLOYER, CONFIRMED));
    assertEquals(Optional.empty(), change.apply(USEFUL_NO).agreedSince());
  }

  @Test
  void what_follows_an_answer_is_no_part_of_its_text() {
    assertEquals(
        SOFT_NO.text(),
        SOFT_NO
            .withLetter(FollowUpLetter.sent(SAID))
            .withAnswers(new QuestionAnswer(OpenQuestion.GAP, SAID, "Nothing really."))
            .text());
  }

  @Test
  void an_answer_reads_as_its_facts() {
    assertEquals("""
        answer: NO on 2027-04-01
        by: Omar Bell
        cycle: 2027 spring round
        said: a strong year, but the budget is tight; ask me again in half a year""", SOFT_NO.text());
  }

  @Test
  void the_day_of_a_reason_is_its_own_or_else_the_paths() {
    LocalDate own = DUE.minusDays(9);
    assertEquals(Optional.of(DUE), SPOKEN_PLAN.due(COURSE));
    assertEquals(Optional.of(own), SPOKEN_PLAN.due(COURSE.withDue(own)));
  }

  @Test
  @Tag("A-022")
  void answers_are_kept_word_for_word() {
    QuestionAnswer answer = new QuestionAnswer(OpenQuestion.GAP, SAID, "  You  know, presence. ");
    assertEquals("  You  know, presence. ", answer.words());
    assertThrows(
        IllegalArgumentException.class, () -> new QuestionAnswer(OpenQuestion.GAP, SAID, " "));
  }

  @Test
  void a_changed_ladder_is_fair_when_it_was_published_in_time_with_a_rule_for_the_transition() {
    assertTrue(new RubricChange("2028", DUE.minusDays(1), true).wasFairFor(DUE));
    assertFalse(new RubricChange("2028", DUE, true).wasFairFor(DUE));
    assertFalse(new RubricChange("2028", DUE.minusDays(1), false).wasFairFor(DUE));
  }

  @Test
  void a_condition_is_open_until_the_day_it_is_met() {
    Condition condition =
        new Condition(Condition.Kind.BUDGET, "once it is passed", DUE, Optional.of(SAID));
    assertTrue(condition.isOpen(SAID.minusDays(1)));
    assertFalse(condition.isOpen(SAID));
  }

  @Test
  void blank_words_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> SOFT_NO.withWords(" "));
    assertThrows(IllegalArgumentException.class, () -> SOFT_NO.withCycle(" "));
    assertThrows(
        IllegalArgumentException.class, () -> ApprovalTerms.builder().title(" ").build());
    assertThrows(
        IllegalArgumentException.class,
        () -> new Condition(Condition.Kind.DATE, "", DUE, Optional.empty()));
  }
}
