package dev.promo.packet.business;

import dev.promo.core.business.cost.Assumption;
import dev.promo.core.money.Money;
import dev.promo.packet.compose.Phrases;
import java.math.BigDecimal;

/** How amounts and the numbers they rest on are printed. */
final class Amounts {
  private static final int GROUP = 3;
  private static final String COMMA = ",";

  private Amounts() {}

  /** {@code 140,000 EUR}, {@code −5,000 EUR}. */
  static String of(Money money) {
    return grouped(money.toString().replace(" " + money.currency(), ""))
        + Phrases.NO_BREAK
        + money.currency();
  }

  /** An assumption with its range, marked as the estimate that it is: {@code ~20 %}, {@code ~3 months (2 to 4)}. */
  static String of(Assumption assumption) {
    String range = assumption.value().isRange()
        ? " (" + number(assumption.value().low()) + " to "
            + number(assumption.value().high()) + ")"
        : "";
    return "~" + number(assumption.value().base()) + Phrases.NO_BREAK + assumption.unit() + range;
  }

  private static String number(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    return grouped(plain.setScale(Math.max(plain.scale(), 0)).toPlainString());
  }

  private static String grouped(String digits) {
    String unsigned = digits.startsWith("-") ? digits.substring(1) : digits;
    int point = unsigned.indexOf('.') < 0 ? unsigned.length() : unsigned.indexOf('.');
    StringBuilder text = new StringBuilder(unsigned);
    for (int at = point - GROUP; at > 0; at -= GROUP) {
      text.insert(at, COMMA);
    }
    return digits.startsWith("-") ? text.insert(0, '−').toString() : text.toString();
  }
}
