package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.policy.Defaults;
import dev.promo.core.win.AnyWin;
import dev.promo.core.win.Win;
import dev.promo.core.win.Wins;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(AnyWin.class)
class ScoreBreakdownPropertyTest {
  private static final int TRIES = 1000;

  @Property(tries = TRIES)
  void a_part_is_improved_to_its_most_and_no_further(@ForAll Win win) {
    ScoreBreakdown breakdown = breakdown(win);
    breakdown
        .next()
        .forEach((part, improvement) ->
            assertTrue(breakdown.score().parts().get(part) + improvement.points() <= part.most()));
  }

  @Property(tries = TRIES)
  void what_a_fact_is_said_to_add_it_adds(@ForAll Win win) {
    ScoreBreakdown breakdown = breakdown(win);
    breakdown.cheapest().ifPresent(improvement -> {
      int expected = breakdown.score().points() + improvement.points();
      assertTrue(improvement.fact().addedTo(win).anyMatch(better -> points(better) == expected));
    });
  }

  @Property(tries = 100)
  void taking_every_advice_ends_with_the_most_of_every_part_but_the_date(@ForAll Win win) {
    Win better = win;
    ScoreBreakdown breakdown = breakdown(better);
    for (int steps = 0; breakdown.cheapest().isPresent(); steps++) {
      assertTrue(steps < 100, "the advice does not end");
      better = best(better, breakdown);
      breakdown = breakdown(better);
    }
    int current = breakdown.score().parts().get(EvidencePart.CURRENCY);
    assertEquals(100 - EvidencePart.CURRENCY.most() + current, breakdown.score().points());
  }

  private static Win best(Win win, ScoreBreakdown breakdown) {
    Improvement improvement = breakdown.cheapest().orElseThrow();
    int expected = breakdown.score().points() + improvement.points();
    return improvement
        .fact()
        .addedTo(win)
        .filter(better -> points(better) == expected)
        .findFirst()
        .orElseThrow();
  }

  private static int points(Win win) {
    return EvidenceScore.of(win, Wins.YEAR, Defaults.standard()).points();
  }

  private static ScoreBreakdown breakdown(Win win) {
    return ScoreBreakdown.of(win, Wins.YEAR, Scrutiny.NONE, Defaults.standard());
  }
}
