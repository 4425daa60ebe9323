package dev.promo.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.PromotionCase;
import dev.promo.core.decision.DecisionKind;
import dev.promo.packet.answer.ApprovalRecord;
import dev.promo.packet.answer.DecisionLetter;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A new title, and the pay that was. */
@Tag("A-035")
class DryPromotionScenarioTest {
  private static final LocalDate DAY = LocalDate.of(2027, 4, 2);

  private final PromotionCase promotion = Scenario.read("dry-promotion.yaml");

  @Test
  void it_is_a_title_only() {
    assertEquals(DecisionKind.APPROVED_TITLE_ONLY, Scenario.kind(promotion, DAY));
  }

  @Test
  void the_letter_says_that_pay_stays_and_wants_a_day() {
    String letter = Scenario.texts(DecisionLetter.of(promotion, DAY));
    assertTrue(letter.contains("with no change in pay."), letter);
    assertTrue(letter.contains("On which day will pay be looked at again?"), letter);
  }

  @Test
  void the_record_says_that_pay_does_not_change() {
    String record = Scenario.texts(ApprovalRecord.of(promotion, DAY));
    assertTrue(record.contains("Pay\nno change"), record);
  }
}
