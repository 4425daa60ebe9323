package dev.promo.packet.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.PromotionCase;
import dev.promo.core.cycle.CaseTimeline;
import dev.promo.core.cycle.tenure.CareerStage;
import dev.promo.core.cycle.tenure.Tenure;
import dev.promo.packet.Cases;
import dev.promo.packet.DocumentKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long somebody has held a level stands in no document, whatever they wrote down for themselves. */
@Tag("A-041")
class TenureStaysPrivateTest {
  private static final PromotionCase STAGNANT = Cases.WRITTEN.withTimeline(new CaseTimeline(
      Optional.empty(),
      Optional.of(new Tenure(CareerStage.JUNIOR, LocalDate.of(1987, 6, 5), Optional.of(39)))));

  @ParameterizedTest
  @EnumSource
  void a_document_is_the_same_with_and_without_it(DocumentKind kind) {
    assertEquals(kind.write(Cases.WRITTEN, Cases.AUTUMN), kind.write(STAGNANT, Cases.AUTUMN));
  }

  @Test
  void so_is_even_the_private_map() {
    assertEquals(
        ChampionAndChallengerMap.of(Cases.WRITTEN, Cases.AUTUMN),
        ChampionAndChallengerMap.of(STAGNANT, Cases.AUTUMN));
  }
}
