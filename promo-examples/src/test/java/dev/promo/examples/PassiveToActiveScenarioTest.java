package dev.promo.examples;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.gap.advice.OpportunityAdvice;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.calibration.CalibrationPacket;
import dev.promo.packet.document.Document;
import dev.promo.packet.pdf.PdfFormatter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Somebody kept a list of wins for a year, forty of them, and asked for nothing; now the list becomes a packet, and says
 * which work to seek.
 */
class PassiveToActiveScenarioTest {
  private final PromotionCase promotion =
      Scenario.read(SampleCase.ladder(), "forty-wins/brag.md", "forty-wins/case.yaml");

  @Test
  void forty_wins_of_twelve_months_become_fifteen_at_most() {
    ImmutableSet<String> shown = promotion.selection().byDimension().values().stream()
        .map(scored -> scored.win().id())
        .collect(toImmutableSet());
    assertEquals(40, promotion.log().wins().size());
    assertTrue(shown.size() <= 15, shown::toString);
  }

  @Test
  void every_dimension_with_evidence_is_in_the_packet() {
    assertEquals(
        promotion.coverage().dimensions().stream()
            .filter(where -> !where.eligible().isEmpty())
            .map(DimensionCoverage::dimension)
            .collect(toImmutableSet()),
        promotion.selection().byDimension().keySet());
    assertEquals(5, promotion.selection().byDimension().keySet().size());
  }

  @Test
  @Tag("A-078")
  void direction_alone_is_thin_and_work_is_suggested_for_it() {
    assertEquals(
        ImmutableList.of("direction"),
        promotion.gaps().belowFloor().stream()
            .map(where -> where.dimension().id())
            .toList());
    assertFalse(OpportunityAdvice.of(promotion.gaps()).isEmpty());
    OpportunityAdvice.of(promotion.gaps())
        .forEach(work -> assertEquals("direction", work.dimension().id()));
  }

  @Test
  void the_packet_has_two_pages_and_no_error() {
    Parsed<Document> packet = CalibrationPacket.of(promotion);
    assertFalse(packet.hasErrors(), packet.problems()::toString);
    assertEquals(2, PdfFormatter.standard().pages(packet.orElseThrow()));
  }
}
