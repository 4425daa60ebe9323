package dev.promo.core.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  private static final Money HUNDRED = Money.of(100, "EUR");

  @ParameterizedTest
  @CsvSource({
    "140000 EUR, 14000000",
    "99.50 EUR, 9950",
    "-0.01 EUR, -1",
    "1500 JPY, 1500",
    "1.250 KWD, 1250",
    "99.5 EUR, 9950"
  })
  void an_amount_is_counted_in_the_smallest_unit_of_its_currency(String text, long minorUnits) {
    assertEquals(minorUnits, Money.parse(text).minorUnits());
  }

  @ParameterizedTest
  @CsvSource({"140000 EUR, 140000 EUR", "140000.00  EUR, 140000 EUR", "99.5 EUR, 99.50 EUR"})
  void an_amount_is_written_without_separators(String text, String written) {
    assertEquals(written, Money.parse(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "140000",
        "EUR 140000",
        "140,000 EUR",
        "140.000,00 EUR",
        "1e9 EUR",
        "140k EUR",
        "140000 eur",
        "١٢٣ EUR",
        "€ 140000",
        "1234567890123456789 EUR"
      })
  void what_is_written_otherwise_is_refused_with_an_example(String text) {
    String complaint =
        assertThrows(IllegalArgumentException.class, () -> Money.parse(text)).getMessage();
    assertTrue(complaint.contains("140000 EUR"), complaint);
  }

  @Test
  void a_currency_nobody_knows_is_refused() {
    assertRefused("'QQQ' is no currency of ISO 4217, such as EUR or USD", "1 QQQ");
  }

  @Test
  void a_currency_without_amounts_is_refused() {
    assertRefused("XAU has no amounts to count", "1 XAU");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.001 EUR", "0.5 JPY", "140.000 EUR", "1.0 JPY"})
  void more_digits_than_the_currency_has_are_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Money.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000000000000000.01 EUR", "999999999999999999 EUR"})
  void an_amount_beyond_every_budget_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Money.parse(text));
  }

  @Test
  void two_currencies_are_never_added_or_compared() {
    Money dollars = Money.of(100, "USD");
    assertThrows(IllegalArgumentException.class, () -> HUNDRED.plus(dollars));
    assertThrows(IllegalArgumentException.class, () -> HUNDRED.minus(dollars));
    assertThrows(IllegalArgumentException.class, () -> HUNDRED.compareWith(dollars));
  }

  @Test
  void amounts_of_one_currency_are_added_and_taken_away() {
    assertEquals(Money.parse("100.01 EUR"), HUNDRED.plus(Money.parse("0.01 EUR")));
    assertEquals(Money.parse("-0.01 EUR"), HUNDRED.minus(Money.parse("100.01 EUR")));
  }

  @ParameterizedTest
  @CsvSource({
    "0.01 EUR, 0.5, 0.01 EUR",
    "-0.01 EUR, 0.5, -0.01 EUR",
    "0.01 EUR, 0.49, 0 EUR",
    "3 JPY, 0.5, 2 JPY",
    "160000 EUR, 0.20, 32000 EUR"
  })
  void a_product_is_rounded_once_a_half_away_from_zero(
      String amount, BigDecimal factor, String product) {
    assertEquals(Money.parse(product), Money.parse(amount).times(factor));
  }

  @Test
  void a_share_is_rounded_once() {
    assertEquals(Money.parse("33.33 EUR"), HUNDRED.share(BigDecimal.ONE, BigDecimal.valueOf(3)));
    assertEquals(
        Money.parse("66.67 EUR"), HUNDRED.share(BigDecimal.valueOf(2), BigDecimal.valueOf(3)));
  }

  @Test
  void a_share_of_nothing_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> HUNDRED.share(BigDecimal.ONE, BigDecimal.ZERO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+400000000", "1E+18", "99999999999999999.5"})
  void a_product_beyond_every_budget_is_refused(BigDecimal factor) {
    assertThrows(IllegalArgumentException.class, () -> HUNDRED.times(factor));
  }

  @Test
  void a_product_too_small_to_count_is_nothing() {
    assertEquals(Money.zero(Currency.getInstance("EUR")), HUNDRED.times(new BigDecimal("1E-300")));
  }

  @ParameterizedTest
  @CsvSource({"-1 EUR, -1", "0 EUR, 0", "0.01 EUR, 1"})
  void an_amount_knows_its_sign(String amount, int sign) {
    assertEquals(sign, Money.parse(amount).signum());
  }

  private static void assertRefused(String complaint, String text) {
    assertEquals(
        complaint,
        assertThrows(IllegalArgumentException.class, () -> Money.parse(text)).getMessage());
  }
}
