package dev.promo.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.PromotionCase;
import dev.promo.core.decision.CaseState;
import dev.promo.core.decision.DecisionKind;
import dev.promo.core.decision.UsefulNo;
import dev.promo.core.decision.criteria.AgreedCriteria;
import dev.promo.packet.answer.ApprovalRecord;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The same answer with two criteria that both confirm; they are met, and the second answer is yes. */
class UsefulNoScenarioTest {
  private static final LocalDate CONFIRMED = LocalDate.of(2027, 4, 7);
  private static final LocalDate ACCEPTED = LocalDate.of(2027, 9, 28);
  private static final LocalDate APPROVED = LocalDate.of(2027, 10, 15);

  private final PromotionCase promotion = Scenario.read("useful-no.yaml");

  @Test
  @Tag("A-093")
  void it_is_vague_until_both_confirm_and_useful_from_then_on() {
    assertEquals(DecisionKind.VAGUE_NO, Scenario.kind(promotion, CONFIRMED.minusDays(1)));
    assertEquals(DecisionKind.DEFERRED_WITH_PLAN, Scenario.kind(promotion, CONFIRMED));
    assertTrue(UsefulNo.of(promotion.decisions().records().get(0), CONFIRMED, promotion.defaults())
        .test());
  }

  @Test
  void both_criteria_are_accepted_before_the_case_is_handed_in_again() {
    AgreedCriteria agreed =
        promotion.decisions().agreedBefore(APPROVED, promotion.defaults()).orElseThrow();
    assertEquals(2, agreed.criteria().size());
    assertFalse(agreed.areAccepted(promotion.agreedPlan(), ACCEPTED.minusDays(1)));
    assertTrue(agreed.areAccepted(promotion.agreedPlan(), ACCEPTED));
  }

  @Test
  void the_second_answer_is_an_approval_with_pay_and_the_case_is_closed() {
    assertEquals(DecisionKind.APPROVED, Scenario.kind(promotion, APPROVED));
    assertEquals(CaseState.CLOSED, promotion.decisions().state());
    assertTrue(DecisionKind.APPROVED.leadsTo().contains(CaseState.CLOSED));
  }

  @Test
  void the_record_of_the_approval_names_both_amounts_and_where_it_is_written() {
    String record = Scenario.texts(ApprovalRecord.of(promotion, APPROVED.plusDays(5)));
    assertTrue(record.contains("54000 EUR before, 59000 EUR now"), record);
    assertTrue(record.contains("Tom Adeyemi, email, 2027-10-20"), record);
  }
}
