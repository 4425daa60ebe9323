package dev.promo.core.person;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How large a sum is, without the sum: a band from one power of ten to the next, said without a digit.
 *
 * @param digits the digits before the point; 0 for less than one
 * @param isNegative whether it is a loss
 */
public record SumSize(int digits, boolean isNegative) {
  private static final ImmutableList<String> WORDS = ImmutableList.of(
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve");

  public static SumSize of(BigDecimal sum) {
    BigDecimal whole = sum.abs().setScale(0, RoundingMode.DOWN);
    return new SumSize(whole.signum() == 0 ? 0 : whole.precision(), sum.signum() < 0);
  }

  /** {@code a five-digit sum}: 10,000 to 99,999. */
  public String words() {
    return words("");
  }

  /** {@code a five-digit EUR sum}. */
  public String words(String currency) {
    String sum = (currency.isEmpty() ? "" : currency + " ") + "sum";
    String size = digits == 0 ? "a " + sum + " below one" : "a " + number() + "-digit " + sum;
    return isNegative ? "minus " + size : size;
  }

  private String number() {
    return digits < WORDS.size() ? WORDS.get(digits) : "many";
  }
}
