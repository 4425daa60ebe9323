package dev.promo.core.gap.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.gap.Analyses;
import dev.promo.core.gap.Assessment;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.WorkShape;
import dev.promo.core.win.AnyWin;
import dev.promo.core.win.WinLog;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

@Domain(AnyWin.class)
class OpportunityAdvicePropertyTest {

  @Property(tries = 1_000)
  @Tag("A-078")
  void each_dimension_below_the_floor_and_no_other_is_told_next_level_work(@ForAll WinLog log) {
    GapAnalysis analysis = Analyses.analysis(Assessment.UNSAID, Analyses.coverage(log));
    assertEquals(
        analysis.belowFloor().stream()
            .map(DimensionAnalysis::dimension)
            .collect(Collectors.toSet()),
        OpportunityAdvice.of(analysis).stream()
            .map(Opportunity::dimension)
            .collect(Collectors.toSet()));
    for (Opportunity opportunity : OpportunityAdvice.of(analysis)) {
      assertEquals(WorkShape.NEXT_LEVEL, opportunity.pattern().shape());
      assertTrue(opportunity.pattern().signals().contains(opportunity.signal()));
    }
  }
}
