package dev.promo.core.business.cost;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A number that a comparison rests on, and what the number itself rests on.
 *
 * @param value the number, as an estimate
 * @param unit {@value #PERCENT}, {@value #MONTHS} or a currency of ISO 4217
 * @param basis how it was found; without one it counts nowhere
 * @param source where it can be looked up
 */
public record Assumption(
    Estimate value, String unit, Optional<String> basis, Optional<String> source) {
  public static final String PERCENT = "%";
  public static final String MONTHS = "months";

  public Assumption {
    checkArgument(
        Stream.of(basis, source).flatMap(Optional::stream).noneMatch(String::isBlank),
        "basis and source of an assumption must not be blank");
    if (!unit.equals(PERCENT) && !unit.equals(MONTHS)) {
      checkAmounts(value, Money.zero(Currency.getInstance(unit)));
    }
  }

  private static void checkAmounts(Estimate value, Money zero) {
    for (Point point : Point.values()) {
      Money.of(value.at(point), zero.currency());
    }
  }

  public static Assumption amount(Money amount, String basis) {
    return new Assumption(
        Estimate.of(amount.amount()),
        amount.currency().getCurrencyCode(),
        Optional.of(basis),
        Optional.empty());
  }

  public static Assumption percent(String percent, String basis) {
    return of(percent, PERCENT, basis);
  }

  public static Assumption months(String months, String basis) {
    return of(months, MONTHS, basis);
  }

  private static Assumption of(String value, String unit, String basis) {
    return new Assumption(
        Estimate.of(new BigDecimal(value)), unit, Optional.of(basis), Optional.empty());
  }

  /**
   * The base of an amount of money.
   *
   * @throws IllegalArgumentException for percent and months
   */
  public Money toMoney() {
    return Money.of(value.base(), Currency.getInstance(unit));
  }

  /** The same number, rested on nothing. */
  public Assumption withoutBasis() {
    return new Assumption(value, unit, Optional.empty(), source);
  }

  /** The same with a range around its base. */
  public Assumption within(String low, String high) {
    return new Assumption(
        new Estimate(new BigDecimal(low), value.base(), new BigDecimal(high)), unit, basis, source);
  }
}
