package dev.promo.core.business.market;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.money.Money;

/**
 * What a role is paid, as a range and never as one number.
 *
 * @param p25 a quarter of those asked earn less; above zero
 * @param p50 half of them earn less
 * @param p75 three quarters of them earn less
 */
public record MarketRange(Money p25, Money p50, Money p75) {
  public MarketRange {
    checkArgument(p25.signum() > 0, "p25 (%s) must be above zero", p25);
    checkArgument(
        p25.compareWith(p50) <= 0 && p50.compareWith(p75) <= 0,
        "p25 (%s), p50 (%s) and p75 (%s) must rise",
        p25,
        p50,
        p75);
  }
}
