package dev.promo.packet.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import org.junit.jupiter.api.Test;

class FooterSectionTest {
  private static final String NOTICE =
      "General guidance: a packet shows evidence; it decides nothing, ranks nobody and guarantees no outcome. "
          + "Rules differ by country and employer; check those that hold for you.";

  @Test
  void stands_under_an_empty_case_too() {
    assertEquals(
        ImmutableList.of(
            "Metrics shown: 0. Estimates among them, marked with ~: 0.",
            "Policies: consistent = 2 supporting wins in 2 quarters, one strong, one confirmed by others; "
                + "quotations with consent for this room; thresholds as promo ships them; "
                + "a full packet; numbers and words of others weighed together.",
            NOTICE),
        PacketReader.of(Cases.THREE_LINES).finePrint());
  }

  @Test
  void counts_metrics_and_estimates_of_the_wins_shown() {
    PromotionCase promotion = Cases.of(
        Cases.MATCHING.withMetrics(Cases.MEASURED, Cases.ESTIMATE),
        Cases.win("unclaimed", Cases.SCOPE).withDimensions().withMetrics(Cases.ESTIMATE));
    assertEquals(
        "Metrics shown: 2. Estimates among them, marked with ~: 1.",
        PacketReader.of(promotion).finePrint().get(0));
  }

  @Test
  void says_when_the_house_has_numbers_of_its_own() {
    PromotionCase promotion = Cases.THREE_LINES.withDefaults(
        Cases.THREE_LINES.defaults().withWinsToBeConsistent(5).withQuartersToBeConsistent(3));
    String policies = PacketReader.of(promotion).finePrint().get(1);
    assertTrue(policies.contains("consistent = 5 supporting wins in 3 quarters"));
    assertTrue(policies.contains("; thresholds of this organisation; "));
  }
}
