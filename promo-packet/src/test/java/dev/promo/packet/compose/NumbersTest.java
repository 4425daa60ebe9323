package dev.promo.packet.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.money.Money;
import dev.promo.packet.document.Language;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {
  @ParameterizedTest
  @CsvSource({
    "0 EUR, '0', '0'",
    "999 EUR, '999', '999'",
    "1000 EUR, '1,000', '1.000'",
    "-1234567.50 EUR, '−1,234,567.50', '−1.234.567,50'"
  })
  void thousands_are_parted_as_the_language_does_it(String amount, String english, String german) {
    Money money = Money.parse(amount);
    assertEquals(english, Numbers.grouped(Language.english()).of(money));
    assertEquals(german, Numbers.grouped(Language.german()).of(money));
  }

  @ParameterizedTest
  @CsvSource({"58000, '58000', '58.000'", "0.870, '0.870', '0,870'", "-6.3, '−6.3', '−6,3'"})
  void a_number_keeps_the_digits_it_has(BigDecimal number, String english, String german) {
    assertEquals(english, Numbers.plain(Language.english()).of(number));
    assertEquals(german, Numbers.plain(Language.german()).of(number));
  }
}
