package dev.promo.core.gap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.AnyWin;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

@Domain(AnyWin.class)
class GapAnalysisPropertyTest {

  @Property(tries = 1_000)
  @Tag("A-052")
  void the_gaps_are_the_dimensions_never_shown_one_to_one(@ForAll WinLog log) {
    Coverage coverage = Coverage.of(Ladders.analysts(), log, Wins.YEAR, Defaults.standard());
    assertEquals(
        coverage.dimensions().stream()
            .filter(shown -> shown.state() == CoverageState.NEVER)
            .map(DimensionCoverage::dimension)
            .collect(ImmutableList.toImmutableList()),
        Lists.transform(
            GapAnalysis.of(Ladders.analysts(), Ladders.SENIOR, coverage).gaps(), Gap::dimension));
  }
}
