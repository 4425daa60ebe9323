package dev.promo.packet.answer;

import dev.promo.core.PromotionCase;
import dev.promo.core.decision.Decision;
import dev.promo.core.decision.DecisionPolicy;
import dev.promo.core.decision.facts.DecisionRecord;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The answer that a document is about.
 *
 * @param record what was said
 * @param decision what that means on the day
 * @param day the day of the document
 * @param policy how the candidate wants to go about it
 */
record Answered(DecisionRecord record, Decision decision, LocalDate day, DecisionPolicy policy) {
  /** The last answer of a case by a day. */
  static Optional<Answered> in(PromotionCase promotion, LocalDate day, DecisionPolicy policy) {
    return promotion
        .decisions()
        .last(day)
        .map(record ->
            new Answered(record, Decision.of(record, day, promotion.defaults()), day, policy));
  }
}
