package dev.promo.packet.business;

import dev.promo.core.business.cost.Assumption;
import dev.promo.core.money.Money;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Numbers;
import dev.promo.packet.compose.Phrases;
import java.math.BigDecimal;

/** How amounts and the numbers they rest on are printed. */
record Amounts(Composition composition) {
  /** {@code 140,000 EUR}, {@code −5,000 EUR}. */
  String of(Money money) {
    return grouped().of(money) + Phrases.NO_BREAK + money.currency();
  }

  /** An assumption with its range, marked as the estimate that it is: {@code ~20 %}, {@code ~3 months (2 to 4)}. */
  String of(Assumption assumption) {
    BigDecimal base = assumption.value().base();
    String number = switch (assumption.unit()) {
      case Assumption.PERCENT -> composition.say("assumption.percent", number(base));
      case Assumption.MONTHS -> composition.say("assumption.months", number(base), base);
      default -> composition.say("assumption.amount", number(base), assumption.unit());
    };
    return assumption.value().isRange()
        ? composition.say(
            "assumption.range",
            number,
            number(assumption.value().low()),
            number(assumption.value().high()))
        : number;
  }

  /** {@code 21.3 %}, {@code −6.3 %}. */
  String percent(BigDecimal percent) {
    return composition.say("percent", plain(percent));
  }

  /** {@code 0.87}. */
  String plain(BigDecimal number) {
    return Numbers.plain(composition.wording().language()).of(number);
  }

  private String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return grouped().of(plain.setScale(Math.max(plain.scale(), 0)));
  }

  private Numbers grouped() {
    return Numbers.grouped(composition.wording().language());
  }
}
