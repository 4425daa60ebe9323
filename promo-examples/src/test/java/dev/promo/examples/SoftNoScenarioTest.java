package dev.promo.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.PromotionCase;
import dev.promo.core.decision.Decision;
import dev.promo.core.decision.DecisionKind;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.letter.LetterStatus;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.packet.answer.DecisionLetter;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Praise, a tight budget and half a year; the letter about it is not answered. */
class SoftNoScenarioTest {
  private static final LocalDate SENT = LocalDate.of(2027, 4, 2);
  private static final LocalDate A_WEEK_LATER = LocalDate.of(2027, 4, 9);

  private final PromotionCase promotion = Scenario.read("soft-no.yaml");
  private final DecisionRecord record = promotion.decisions().records().get(0);

  @Test
  @Tag("A-003")
  void it_is_a_vague_no_whose_budget_was_claimed() {
    Decision.VagueNo no = (Decision.VagueNo) Scenario.latest(promotion, SENT);
    assertEquals(Optional.of(StructuralBlock.Reason.BUDGET), no.claimedReason());
  }

  @Test
  @Tag("A-088")
  void the_letter_repeats_it_and_asks_what_would_change_it() {
    String letter = Scenario.texts(DecisionLetter.of(promotion, SENT));
    assertTrue(letter.contains("budget is tight"), letter);
    assertTrue(letter.contains("Which evidence would have made it a yes?"), letter);
    assertTrue(letter.contains("or correct it, by 2027-04-09"), letter);
  }

  @Test
  @Tag("A-024")
  void unanswered_for_five_working_days_it_stays_a_vague_no_with_one_reminder() {
    assertEquals(LetterStatus.SENT, record.letterStatus(SENT, promotion.defaults()));
    assertFalse(record.needsReminder(SENT, promotion.defaults()));
    assertEquals(LetterStatus.UNANSWERED, record.letterStatus(A_WEEK_LATER, promotion.defaults()));
    assertTrue(record.needsReminder(A_WEEK_LATER, promotion.defaults()));
    assertEquals(DecisionKind.VAGUE_NO, Scenario.kind(promotion, A_WEEK_LATER.plusYears(1)));
  }
}
