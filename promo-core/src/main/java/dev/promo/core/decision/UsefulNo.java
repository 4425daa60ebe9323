package dev.promo.core.decision;

import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;

/**
 * Whether a no is of use: it says what, it is in writing, and it has an end. One that lacks any of the three leaves the
 * candidate guessing.
 *
 * @param isSpecific whether it says what is missing or what stands against it
 * @param isWritten whether the employer has confirmed it in writing
 * @param isTimeBoxed whether it ends on a day, or is the last word
 */
public record UsefulNo(boolean isSpecific, boolean isWritten, boolean isTimeBoxed) {
  /** Looks at an answer; what is no refusal has none of the three. */
  public static UsefulNo of(DecisionRecord record, LocalDate day, Defaults defaults) {
    Decision decision = Decision.of(record, day, defaults);
    boolean isSpecific = decision instanceof Decision.DeferredWithPlan
        || decision instanceof Decision.StructurallyBlocked
        || decision instanceof Decision.RefusedWithReasons;
    return new UsefulNo(
        isSpecific, isSpecific && record.isConfirmed(Side.EMPLOYER, day), isTimeBoxed(decision));
  }

  private static boolean isTimeBoxed(Decision decision) {
    return decision instanceof Decision.DeferredWithPlan
        || decision instanceof Decision.RefusedWithReasons
        || (decision instanceof Decision.StructurallyBlocked blocked
            && blocked.block().reviewOn().isPresent());
  }

  /** All three. */
  public boolean test() {
    return isSpecific && isWritten && isTimeBoxed;
  }
}
