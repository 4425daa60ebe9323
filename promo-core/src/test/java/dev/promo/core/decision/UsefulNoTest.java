package dev.promo.core.decision;

import static dev.promo.core.decision.Answers.APPROVED;
import static dev.promo.core.decision.Answers.CONFIRMED;
import static dev.promo.core.decision.Answers.COURSE;
import static dev.promo.core.decision.Answers.DUE;
import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.SOFT_NO;
import static dev.promo.core.decision.Answers.SPOKEN_PLAN;
import static dev.promo.core.decision.Answers.USEFUL_NO;
import static dev.promo.core.decision.Answers.confirmed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.policy.Defaults;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-093")
class UsefulNoTest {

  @Test
  void a_confirmed_plan_is_specific_written_and_has_an_end() {
    assertEquals(new UsefulNo(true, true, true), of(USEFUL_NO));
    assertTrue(of(USEFUL_NO).test());
  }

  @Test
  void a_vague_no_is_none_of_the_three() {
    assertEquals(new UsefulNo(false, false, false), of(SOFT_NO));
    assertEquals(new UsefulNo(false, false, false), of(SPOKEN_PLAN));
    assertFalse(of(confirmed(SOFT_NO)).test(), "vague words in writing stay vague");
  }

  @Test
  void a_block_needs_a_day_on_which_it_is_reviewed() {
    DecisionRecord blocked = SOFT_NO.withBlock(
        new StructuralBlock(StructuralBlock.Reason.BUDGET, SAID, Optional.empty()));
    DecisionRecord dated = SOFT_NO.withBlock(
        new StructuralBlock(StructuralBlock.Reason.BUDGET, SAID, Optional.of(DUE)));
    assertEquals(new UsefulNo(true, true, false), of(confirmed(blocked)));
    assertTrue(of(confirmed(dated)).test());
    assertEquals(new UsefulNo(true, false, true), of(dated));
  }

  @Test
  void a_last_word_is_useful_once_it_is_in_writing() {
    DecisionRecord last = SOFT_NO.withReasons(COURSE).withIsFinal(true);
    assertEquals(new UsefulNo(true, false, true), of(last));
    assertTrue(of(confirmed(last)).test());
  }

  @Test
  void a_yes_is_no_no() {
    assertFalse(of(confirmed(APPROVED)).test());
  }

  private static UsefulNo of(DecisionRecord record) {
    return UsefulNo.of(record, CONFIRMED, Defaults.standard());
  }
}
