package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.policy.Defaults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

  @ParameterizedTest
  @CsvSource({
    "0, LOG_ONLY",
    "34, LOG_ONLY",
    "35, SUPPORTING",
    "59, SUPPORTING",
    "60, STRONG",
    "79, STRONG",
    "80, ANCHOR",
    "100, ANCHOR"
  })
  void a_band_begins_at_its_number(int points, Band band) {
    assertEquals(band, Band.of(points, Defaults.standard()));
  }

  @Test
  void a_house_may_ask_for_more() {
    assertEquals(Band.SUPPORTING, Band.of(60, Defaults.standard().withStrongFrom(61)));
  }
}
