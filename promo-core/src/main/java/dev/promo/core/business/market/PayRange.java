package dev.promo.core.business.market;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The pay that an employer has set for a level.
 *
 * @param min the lowest pay; above zero
 * @param max the highest pay; above the lowest
 * @param stated the midpoint as the employer states it, within the range
 */
public record PayRange(Money min, Money max, Optional<Money> stated) {
  public PayRange {
    checkArgument(min.signum() > 0, "min (%s) must be above zero", min);
    checkArgument(min.compareWith(max) < 0, "max (%s) must be above min (%s)", max, min);
    stated.ifPresent(midpoint -> checkArgument(
        min.compareWith(midpoint) <= 0 && midpoint.compareWith(max) <= 0,
        "midpoint (%s) must lie between min (%s) and max (%s)",
        midpoint,
        min,
        max));
  }

  public static PayRange of(Money min, Money max) {
    return new PayRange(min, max, Optional.empty());
  }

  /** As stated, or else halfway between the lowest and the highest pay. */
  public Money midpoint() {
    return stated.orElseGet(() -> min.plus(max).share(BigDecimal.ONE, BigDecimal.valueOf(2)));
  }

  /** {@code pay / midpoint}, rounded half up to a hundredth. */
  public BigDecimal compaRatio(Money pay) {
    return Ratio.of(pay, midpoint(), 2);
  }

  /** {@code (pay - min) / (max - min)} in percent, rounded half up to a tenth; below 0 or above 100 outside. */
  public BigDecimal rangePenetration(Money pay) {
    return Ratio.percent(pay.minus(min), max.minus(min));
  }
}
