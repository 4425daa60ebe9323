package dev.promo.core.evidence;

import static dev.promo.core.win.Wins.AUTUMN;
import static dev.promo.core.win.Wins.STRONG;
import static dev.promo.core.win.Wins.YEAR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Win;
import dev.promo.core.win.Wins;
import org.junit.jupiter.api.Test;

class ScoredWinTest {

  @Test
  void wins_stand_by_strength_then_by_date_then_by_id() {
    ImmutableList<ScoredWin> inOrder = ImmutableList.of(
        scored(Wins.COMPLETE.withId("d")),
        scored(STRONG.withId("c").withDate(AUTUMN)),
        scored(STRONG.withId("a")),
        scored(STRONG.withId("b")),
        scored(Wins.SUPPORTING.withId("e").withDate(AUTUMN)));
    assertEquals(inOrder, ImmutableList.sortedCopyOf(ScoredWin.STRONGEST_FIRST, inOrder.reverse()));
  }

  private static ScoredWin scored(Win win) {
    return new ScoredWin(win, EvidenceScore.of(win, YEAR, Defaults.standard()));
  }
}
