package dev.promo.packet.answer;

import dev.promo.core.decision.facts.PayChange;

/** What was said about pay, in words. */
final class PayWords {
  static final String NO_CHANGE = "no change in pay";

  private PayWords() {}

  /** {@code no change in pay}, {@code pay of 58000 EUR}, {@code pay from 54000 EUR to 58000 EUR}. */
  static String of(PayChange change) {
    return change instanceof PayChange.NewAmount pay && !isSame(pay)
        ? pay.before().map(old -> "pay from " + old + " to ").orElse("pay of ") + pay.after()
        : NO_CHANGE;
  }

  /** Whether the new amount is the old one. */
  static boolean isSame(PayChange.NewAmount pay) {
    return pay.before().filter(pay.after()::equals).isPresent();
  }
}
