package dev.promo.core.person;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How large a sum is, without the sum: a band from one power of ten to the next, said without a digit.
 *
 * @param digits the digits before the point; 0 for less than one
 * @param isNegative whether it is a loss
 */
public record SumSize(int digits, boolean isNegative) {
  public static SumSize of(BigDecimal sum) {
    BigDecimal whole = sum.abs().setScale(0, RoundingMode.DOWN);
    return new SumSize(whole.signum() == 0 ? 0 : whole.precision(), sum.signum() < 0);
  }
}
