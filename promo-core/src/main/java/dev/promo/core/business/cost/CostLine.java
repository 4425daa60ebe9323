package dev.promo.core.business.cost;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.money.Money;
import java.util.Optional;

/**
 * One line of one side of a comparison.
 *
 * @param kind what is paid for
 * @param factors what is multiplied, the amount first
 * @param pricing whether it counts
 * @param amounts the product at each point of the estimates; only of a priced line
 */
public record CostLine(
    CostKind kind,
    ImmutableList<CostInput> factors,
    Pricing pricing,
    ImmutableMap<Point, Money> amounts) {
  public CostLine {
    checkArgument(
        (pricing == Pricing.PRICED) == !amounts.isEmpty(), "only a priced line has an amount");
  }

  /** What it comes to, if it counts. */
  public Optional<Money> amount(Point point) {
    return Optional.ofNullable(amounts.get(point));
  }

  /** Whether something is known that the total leaves out. */
  public boolean isLeftOut() {
    return pricing == Pricing.UNPRICED || pricing == Pricing.WITHOUT_BASIS;
  }
}
