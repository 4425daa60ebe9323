package dev.promo.core.business;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.money.Money;
import java.math.BigDecimal;

/**
 * What a raise adds up to if every later raise is the same share of pay: an illustration of how pay compounds, and no
 * forecast.
 *
 * @param raise in the first year; above zero
 * @param growth of pay in percent a year, 0 to {@value #MOST_GROWTH}, at most 4 digits after the point
 * @param years 1 to {@value #MOST_YEARS}
 */
public record EarningsProjection(Money raise, BigDecimal growth, int years) {
  static final int MOST_GROWTH = 25;
  static final int MOST_YEARS = 50;
  private static final int MOST_DECIMALS = 4;

  public EarningsProjection {
    checkArgument(raise.signum() > 0, "raise (%s) must be above zero", raise);
    checkArgument(
        growth.signum() >= 0
            && growth.compareTo(BigDecimal.valueOf(MOST_GROWTH)) <= 0
            && growth.scale() <= MOST_DECIMALS,
        "growth must be 0 to %s percent with at most %s decimals",
        MOST_GROWTH,
        MOST_DECIMALS);
    checkArgument(
        1 <= years && years <= MOST_YEARS, "years (%s) must be 1 to %s", years, MOST_YEARS);
    total(raise, growth, years);
  }

  /** {@code raise × (1 + (1 + g) + (1 + g)² + …)} over the years, worked out exactly and rounded once. */
  public Money total() {
    return total(raise, growth, years);
  }

  private static Money total(Money raise, BigDecimal growth, int years) {
    BigDecimal yearly = BigDecimal.ONE.add(growth.movePointLeft(2));
    BigDecimal sum = BigDecimal.ZERO;
    for (int year = 0; year < years; year++) {
      sum = sum.multiply(yearly).add(BigDecimal.ONE);
    }
    return raise.times(sum);
  }
}
