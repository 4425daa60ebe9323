package dev.promo.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.gap.readiness.ReadinessVerdict;
import dev.promo.core.rubric.RubricSource;
import dev.promo.packet.calibration.CalibrationPacket;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A workshop without a ladder: what counts are three sentences of its owner, and they are named as hers. */
class SmallTeamScenarioTest {
  private final PromotionCase promotion = Scenario.read(
      Scenario.source("no-ladder/ladder.yaml"), "no-ladder/wins.yaml", "no-ladder/case.yaml");

  @Test
  void the_packet_says_whose_words_are_the_ladder_and_when_they_were_said() {
    assertEquals(RubricSource.Kind.MANAGER, promotion.rubric().source().kind());
    String packet = Scenario.texts(CalibrationPacket.of(promotion));
    assertTrue(
        packet.contains("talk at the bench, written down the same evening,"
            + " in the words of Marta Quill, 2026-03-09"),
        packet);
  }

  @Test
  void the_packet_asks_what_the_owner_asked() {
    String packet = Scenario.texts(CalibrationPacket.of(promotion));
    assertTrue(packet.contains("Plans the week so that no order waits for wood."), packet);
  }

  @Test
  @Tag("A-134")
  void readiness_counts_from_her_words() {
    assertEquals(ReadinessVerdict.NOT_YET, promotion.readiness().verdict());
    assertEquals(
        ImmutableList.of("orders", "customers", "apprentices"),
        promotion.gaps().byUrgency().stream()
            .map(where -> where.dimension().id())
            .toList());
    assertTrue(
        promotion.readiness().failed().stream()
            .anyMatch(failed -> failed.reason().equals("Required and never shown: Orders.")),
        promotion.readiness()::toString);
  }
}
