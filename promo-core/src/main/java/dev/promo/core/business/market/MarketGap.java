package dev.promo.core.business.market;

import dev.promo.core.money.Money;
import java.math.BigDecimal;

/**
 * How far pay is below a market value; negative when it is above. The same distance is a larger share of the smaller
 * amount, so that both shares are always said together.
 *
 * @param amount the market value less the pay
 * @param percentOfPay the amount in percent of the pay, rounded half up to a tenth
 * @param percentOfMarket the amount in percent of the market value, rounded likewise
 */
public record MarketGap(Money amount, BigDecimal percentOfPay, BigDecimal percentOfMarket) {
  /** Between a pay and a market value, both above zero. */
  static MarketGap between(Money pay, Money market) {
    Money amount = market.minus(pay);
    return new MarketGap(amount, Ratio.percent(amount, pay), Ratio.percent(amount, market));
  }
}
