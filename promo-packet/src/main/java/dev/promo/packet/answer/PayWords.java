package dev.promo.packet.answer;

import dev.promo.core.decision.facts.PayChange;
import dev.promo.core.money.Money;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Numbers;

/**
 * What was said about pay, in words.
 *
 * @param composition whose words they are
 * @param keys with what the keys of the words begin
 */
record PayWords(Composition composition, String keys) {
  /** {@code no change in pay}, {@code pay of 58000 EUR}, {@code pay from 54000 EUR to 58000 EUR}. */
  String of(PayChange change) {
    return change instanceof PayChange.NewAmount pay && !isSame(pay) ? changed(pay) : unchanged();
  }

  String unchanged() {
    return composition.say(keys + ".same");
  }

  private String changed(PayChange.NewAmount pay) {
    return pay.before()
        .map(old -> composition.say(keys + ".changed", amount(old), amount(pay.after())))
        .orElseGet(() -> composition.say(keys + ".new", amount(pay.after())));
  }

  private String amount(Money money) {
    return Numbers.plain(composition.wording().language()).of(money) + " " + money.currency();
  }

  /** Whether the new amount is the old one. */
  private static boolean isSame(PayChange.NewAmount pay) {
    return pay.before().filter(pay.after()::equals).isPresent();
  }
}
