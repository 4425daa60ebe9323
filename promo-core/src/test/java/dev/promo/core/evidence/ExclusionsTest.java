package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExclusionsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 14);

  @Test
  void a_full_dimension_is_the_reason_when_one_more_win_there_would_cover_it_better() {
    Defaults oneEach = Defaults.standard()
        .withWinsPerPacket(2)
        .withLeastWinsPerDimension(1)
        .withWinsBeyondEvenShare(0)
        .withCoverageFloor(2);
    ImmutableList<ScoredWin> belowRent = ImmutableList.of(
        ChoiceCase.win("first", 20, DAY, List.of(0)),
        ChoiceCase.win("second", 20, DAY, List.of(0)));

    Exclusion reason = Iterables.getOnlyElement(
        new ChoiceCase(3, belowRent, ImmutableMap.of(), oneEach).exclusions().values());

    assertEquals(
        "0", assertInstanceOf(Exclusion.DimensionFull.class, reason).dimension().id());
  }
}
