package dev.promo.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapKind;
import dev.promo.core.win.WinLog;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainGapsTest {

  @Test
  void thePlainPassFindsTheSameKindsInALogOfAnyLength() {
    PromotionCase whole = RatedCase.generate();
    for (int wins : new int[] {0, 3, 20, 200}) {
      PromotionCase promotion = whole.withLog(WinLog.of(whole.log().wins().subList(0, wins)));
      List<ImmutableSet<GapKind>> expected =
          promotion.gaps().dimensions().stream().map(DimensionAnalysis::kinds).toList();
      assertEquals(expected, new PlainGaps(promotion).kinds());
      assertTrue(new HashSet<>(expected).size() > 1);
    }
  }
}
