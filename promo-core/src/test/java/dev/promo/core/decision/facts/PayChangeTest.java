package dev.promo.core.decision.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A-035")
class PayChangeTest {

  @ParameterizedTest(name = "from {0} to {1}")
  @CsvSource({
    "50000 EUR, 50000 EUR, false",
    "50000 EUR, 50499.99 EUR, false",
    "50000 EUR, 50500 EUR, true",
    "50000 EUR, 49000 EUR, false",
    "0 EUR, 0 EUR, false",
    "50000 JPY, 50500 JPY, true"
  })
  void pay_rises_from_one_percent_more(String before, String after, boolean rises) {
    assertEquals(rises, PayChange.raise(Money.parse(before), Money.parse(after)).rises(1));
  }

  @Test
  void a_new_amount_alone_is_a_rise_and_no_change_is_none() {
    assertTrue(new PayChange.NewAmount(Optional.empty(), Money.of(58_000, "EUR")).rises(1));
    assertFalse(new PayChange.Unchanged().rises(1));
  }

  @Test
  void two_currencies_are_no_change_of_pay() {
    Money euros = Money.of(50_000, "EUR");
    Money dollars = Money.of(60_000, "USD");
    assertThrows(IllegalArgumentException.class, () -> PayChange.raise(euros, dollars));
  }
}
