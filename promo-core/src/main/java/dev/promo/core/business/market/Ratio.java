package dev.promo.core.business.market;

import dev.promo.core.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Two amounts of one currency as a ratio, rounded half up. */
final class Ratio {
  private Ratio() {}

  /** To a tenth of a percent. */
  static BigDecimal percent(Money part, Money whole) {
    return of(part, whole, 3).movePointRight(2);
  }

  static BigDecimal of(Money part, Money whole, int decimals) {
    return part.amount().divide(whole.amount(), decimals, RoundingMode.HALF_UP);
  }
}
