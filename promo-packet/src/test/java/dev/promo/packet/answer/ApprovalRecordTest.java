package dev.promo.packet.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.DecisionHistory;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.ApprovalTerms;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.money.Money;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.packet.Cases;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ApprovalRecordTest {
  private static final DecisionRecord APPROVED = DecisionRecord.of(Cases.AUTUMN, Answer.YES)
      .withTerms(ApprovalTerms.builder()
          .level("Senior Analyst")
          .effective(Cases.AUTUMN.plusMonths(1))
          .pay(new PayChange.Unchanged())
          .build());

  @Test
  @Tag("A-035")
  void pay_that_does_not_change_is_said_not_to_change() {
    assertTrue(text(APPROVED).contains("Pay\nno change"));
    Money same = Money.of(54_000, "EUR");
    assertTrue(text(APPROVED.withTerms(APPROVED.terms().withPay(PayChange.raise(same, same))))
        .contains("Pay\nno change"));
  }

  @Test
  void what_nobody_said_is_said_to_be_missing() {
    Parsed<Document> record = write(DecisionRecord.of(Cases.AUTUMN, Answer.YES));
    assertEquals(
        ImmutableList.of("level", "effective", "pay", "confirmed"),
        ImmutableList.copyOf(record.problems().stream()
            .map(problem -> problem.location().path())
            .sorted(java.util.Comparator.comparing(
                ImmutableList.of("level", "effective", "pay", "confirmed")::indexOf))
            .toList()));
    assertTrue(record.problems().stream().noneMatch(Problem::isError));
    assertTrue(text(DecisionRecord.of(Cases.AUTUMN, Answer.YES)).contains("Pay\nnot said"));
  }

  @Test
  void a_no_is_no_approval() {
    assertTrue(text(APPROVED.withAnswer(Answer.NO)).contains("Nothing has been approved."));
  }

  private static Parsed<Document> write(DecisionRecord record) {
    return ApprovalRecord.of(
        Cases.THREE_LINES.withDecisions(DecisionHistory.of(record)), Cases.AUTUMN);
  }

  private static String text(DecisionRecord record) {
    return String.join("\n", DocumentTexts.of(write(record).value().orElseThrow()));
  }
}
