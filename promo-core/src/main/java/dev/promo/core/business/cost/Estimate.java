package dev.promo.core.business.cost;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * A three-point estimate; the three are equal where nobody gave a range.
 *
 * @param low not negative, at most 17 digits before the point and 4 behind it
 * @param base what is reckoned with
 * @param high not below the base
 */
public record Estimate(BigDecimal low, BigDecimal base, BigDecimal high) {
  private static final int MOST_DIGITS = 17;
  private static final int MOST_DECIMALS = 4;

  public Estimate {
    checkArgument(
        isPlain(low) && isPlain(base) && isPlain(high), "an estimate has at most 17 digits");
    checkArgument(low.signum() >= 0, "low (%s) must not be negative", low.toPlainString());
    checkArgument(
        low.compareTo(base) <= 0 && base.compareTo(high) <= 0,
        "low (%s), base (%s) and high (%s) must rise",
        low.toPlainString(),
        base.toPlainString(),
        high.toPlainString());
  }

  /** A value without a range. */
  public static Estimate of(BigDecimal value) {
    return new Estimate(value, value, value);
  }

  public BigDecimal at(Point point) {
    return switch (point) {
      case LOW -> low;
      case BASE -> base;
      case HIGH -> high;
    };
  }

  /** Whether somebody gave a range. */
  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  private static boolean isPlain(BigDecimal value) {
    return value.precision() - (long) value.scale() <= MOST_DIGITS
        && value.scale() <= MOST_DECIMALS
        && value.scale() >= -MOST_DIGITS;
  }
}
