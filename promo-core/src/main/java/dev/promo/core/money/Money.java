package dev.promo.core.money;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount in a currency, as a whole count of the currency's smallest unit. Amounts of two currencies are never
 * added: promo knows no exchange rates. A result beyond the largest amount is an {@link IllegalArgumentException}.
 *
 * <p>Only multiplying rounds. It works out the exact product, then rounds once to the smallest unit; a half goes away
 * from zero.
 *
 * @param minorUnits in units of the currency's last digit, such as cents; within {@value #MOST_MINOR_UNITS} on either
 *     side of zero
 * @param currency of ISO 4217, one that has a smallest unit
 */
public record Money(long minorUnits, Currency currency) {
  /** The largest count of minor units: beyond every budget, and two of them still fit into a {@code long}. */
  public static final long MOST_MINOR_UNITS = 100_000_000_000_000_000L;

  private static final Pattern WRITTEN =
      Pattern.compile("(-?[0-9]{1,18}(?:\\.[0-9]{1,4})?) +([A-Z]{3})");

  public Money {
    checkArgument(currency.getDefaultFractionDigits() >= 0, "%s has no amounts to count", currency);
    checkArgument(
        -MOST_MINOR_UNITS <= minorUnits && minorUnits <= MOST_MINOR_UNITS,
        "an amount has at most 17 digits, those after the point included");
  }

  /** A whole amount, such as 140,000 and {@code EUR}. */
  public static Money of(long amount, String currency) {
    return of(BigDecimal.valueOf(amount), currency(currency));
  }

  /**
   * An exact amount.
   *
   * @throws IllegalArgumentException when it has more digits after the point than the currency
   */
  public static Money of(BigDecimal amount, Currency currency) {
    int digits = currency.getDefaultFractionDigits();
    checkArgument(
        amount.stripTrailingZeros().scale() <= Math.max(digits, 0),
        "%s has at most %s digits after the point, not %s",
        currency,
        digits,
        amount);
    return rounded(amount, currency);
  }

  /** Nothing, in a currency. */
  public static Money zero(Currency currency) {
    return new Money(0, currency);
  }

  /** The amount nearest to an exact one; a half goes away from zero. */
  public static Money rounded(BigDecimal amount, Currency currency) {
    checkArgument(
        amount.precision() - (long) amount.scale() <= 18, "an amount has at most 17 digits");
    BigDecimal minor = amount
        .movePointRight(Math.max(currency.getDefaultFractionDigits(), 0))
        .setScale(0, RoundingMode.HALF_UP);
    checkArgument(minor.precision() <= 18, "an amount has at most 17 digits");
    return new Money(minor.longValueExact(), currency);
  }

  /**
   * Reads {@code 140000 EUR} or {@code 99.50 EUR}: digits without separators, a point, the currency.
   *
   * @throws IllegalArgumentException when it is written otherwise, or the currency is unknown
   */
  public static Money parse(String text) {
    Matcher written = WRITTEN.matcher(text.strip());
    checkArgument(
        written.matches(),
        "'%s' is not an amount as '140000 EUR' or '99.50 EUR': digits without separators, then three letters",
        text);
    BigDecimal amount = new BigDecimal(written.group(1));
    Currency currency = currency(written.group(2));
    checkArgument(
        amount.scale() <= Math.max(currency.getDefaultFractionDigits(), 0),
        "'%s' has more digits after the point than %s has; thousands are written without a point",
        text,
        currency);
    return of(amount, currency);
  }

  private static Currency currency(String code) {
    try {
      return Currency.getInstance(code);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalArgumentException(
          "'" + code + "' is no currency of ISO 4217, such as EUR or USD", unknown);
    }
  }

  /** The amount in the currency's main unit, exact. */
  public BigDecimal amount() {
    return BigDecimal.valueOf(minorUnits, currency.getDefaultFractionDigits());
  }

  /** The sum of two amounts of one currency. */
  public Money plus(Money other) {
    checkSame(other);
    return new Money(minorUnits + other.minorUnits, currency);
  }

  /** What is left of this amount without the other, of the same currency. */
  public Money minus(Money other) {
    return plus(other.negated());
  }

  public Money negated() {
    return new Money(-minorUnits, currency);
  }

  /** This many times the amount. */
  public Money times(long factor) {
    return times(BigDecimal.valueOf(factor));
  }

  /** This many times the amount, rounded once as the class says. */
  public Money times(BigDecimal factor) {
    return rounded(amount().multiply(factor), currency);
  }

  /**
   * This part of the amount, such as 3 of 12 months, rounded once as the class says.
   *
   * @param whole not zero
   */
  public Money share(BigDecimal part, BigDecimal whole) {
    checkArgument(whole.signum() != 0, "the whole of a share must not be zero");
    return rounded(
        amount()
            .multiply(part)
            .divide(whole, currency.getDefaultFractionDigits(), RoundingMode.HALF_UP),
        currency);
  }

  /** Below zero, zero or above it: -1, 0 or 1. */
  public int signum() {
    return Long.signum(minorUnits);
  }

  /** Which of two amounts of one currency is larger, as {@link Comparable} would say it. */
  public int compareWith(Money other) {
    checkSame(other);
    return Long.compare(minorUnits, other.minorUnits);
  }

  private void checkSame(Money other) {
    checkArgument(
        currency.equals(other.currency), "%s and %s are amounts of two currencies", this, other);
  }

  /** The form that {@link #parse} reads: {@code 140000 EUR}, {@code 99.50 EUR}. */
  @Override
  public String toString() {
    BigDecimal amount = amount();
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return (whole ? amount.setScale(0) : amount).toPlainString() + " " + currency;
  }
}
