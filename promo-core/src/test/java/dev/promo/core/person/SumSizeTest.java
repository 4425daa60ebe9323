package dev.promo.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumSizeTest {
  @ParameterizedTest
  @CsvSource({
    "48000.50, a five-digit EUR sum",
    "10000, a five-digit EUR sum",
    "9999.99, a four-digit EUR sum",
    "-10, minus a two-digit EUR sum",
    "0.4, a EUR sum below one",
    "0, a EUR sum below one",
    "1e15, a many-digit EUR sum"
  })
  void a_sum_is_told_by_its_digits(String sum, String told) {
    assertEquals(told, SumSize.of(new BigDecimal(sum)).words("EUR"));
  }
}
