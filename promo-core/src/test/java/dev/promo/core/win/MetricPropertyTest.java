package dev.promo.core.win;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MetricPropertyTest {

  @Property
  void the_change_is_at_most_half_a_percent_off(
      @ForAll("usualValues") BigDecimal before, @ForAll("usualValues") BigDecimal after) {
    BigDecimal percent = before.abs().movePointLeft(2);
    Wins.HOURS_SAVED.withBefore(before).withAfter(after).changePercent().ifPresent(said -> {
      BigDecimal error =
          percent.multiply(BigDecimal.valueOf(said)).subtract(after.subtract(before));
      assertTrue(error.abs().compareTo(percent.multiply(new BigDecimal("0.5"))) <= 0);
    });
  }

  @Property
  void all_values_a_metric_accepts_can_be_compared(
      @ForAll("allValues") BigDecimal before, @ForAll("allValues") BigDecimal after) {
    Metric metric = Wins.HOURS_SAVED.withBefore(before).withAfter(after);
    assertDoesNotThrow(metric::changePercent);
  }

  @Provide
  Arbitrary<BigDecimal> usualValues() {
    return values(0, 3);
  }

  @Provide
  Arbitrary<BigDecimal> allValues() {
    return values(0, 18);
  }

  private static Arbitrary<BigDecimal> values(int leastScale, int mostScale) {
    return Arbitraries.longs()
        .between(-999_999_999, 999_999_999)
        .flatMap(digits -> Arbitraries.integers()
            .between(leastScale, mostScale)
            .map(scale -> BigDecimal.valueOf(digits, scale)));
  }
}
