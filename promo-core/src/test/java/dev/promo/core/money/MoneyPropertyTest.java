package dev.promo.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MoneyPropertyTest {
  private static final long MANY = 10_000_000_000_000L;

  @Property
  void what_is_written_is_read_back_equal(@ForAll("amounts") Money money) {
    assertEquals(money, Money.parse(money.toString()));
  }

  @Property
  void the_amount_says_as_much_as_the_units(@ForAll("amounts") Money money) {
    assertEquals(money, Money.of(money.amount(), money.currency()));
  }

  @Property
  void what_is_added_can_be_taken_away(
      @ForAll("euros") Money first, @ForAll("euros") Money second) {
    assertEquals(first, first.plus(second).minus(second));
    assertEquals(first.plus(second), second.plus(first));
  }

  @Property
  void a_product_is_at_most_half_a_unit_off(
      @ForAll("euros") Money money, @ForAll("factors") BigDecimal factor) {
    BigDecimal error =
        money.amount().multiply(factor).subtract(money.times(factor).amount());
    assertTrue(error.abs().compareTo(new BigDecimal("0.005")) <= 0, error::toString);
  }

  @Property
  void a_debt_is_rounded_as_a_credit_is(
      @ForAll("euros") Money money, @ForAll("factors") BigDecimal factor) {
    assertEquals(money.times(factor).negated(), money.negated().times(factor));
  }

  @Property
  void a_share_of_hundred_is_a_percentage(
      @ForAll("euros") Money money, @ForAll("factors") BigDecimal factor) {
    assertEquals(
        money.times(factor), money.share(factor.movePointRight(2), BigDecimal.valueOf(100)));
  }

  @Property
  void comparing_agrees_with_the_sign_of_the_difference(
      @ForAll("euros") Money first, @ForAll("euros") Money second) {
    assertEquals(first.minus(second).signum(), Integer.signum(first.compareWith(second)));
  }

  @Provide
  Arbitrary<Money> amounts() {
    return Arbitraries.of("EUR", "JPY", "KWD", "CLF")
        .map(Currency::getInstance)
        .flatMap(currency -> units().map(units -> new Money(units, currency)));
  }

  @Provide
  Arbitrary<Money> euros() {
    return units().map(units -> new Money(units, Currency.getInstance("EUR")));
  }

  @Provide
  Arbitrary<BigDecimal> factors() {
    return Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN).ofScale(4);
  }

  private static Arbitrary<Long> units() {
    return Arbitraries.longs().between(-MANY, MANY);
  }
}
