package dev.promo.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SumSizeTest {
  @ParameterizedTest
  @CsvSource({
    "48000.50, 5, false",
    "10000, 5, false",
    "9999.99, 4, false",
    "-10, 2, true",
    "-0.4, 0, true",
    "0, 0, false",
    "1e15, 16, false"
  })
  void a_sum_is_as_large_as_its_digits_are_many(BigDecimal sum, int digits, boolean isNegative) {
    assertEquals(new SumSize(digits, isNegative), SumSize.of(sum));
  }
}
