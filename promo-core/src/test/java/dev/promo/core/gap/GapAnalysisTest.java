package dev.promo.core.gap;

import static dev.promo.core.rubric.Ladders.DIRECTION;
import static dev.promo.core.rubric.Ladders.INFLUENCE;
import static dev.promo.core.rubric.Ladders.SCOPE;
import static dev.promo.core.rubric.Ladders.SENIOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapAnalysisTest {
  private static final Gap NO_SCOPE = new Gap(
      SCOPE, ImmutableList.of(Behaviour.of("Owns a process."), Behaviour.of("Closes its gaps.")));
  private static final Gap NO_INFLUENCE =
      new Gap(INFLUENCE, ImmutableList.of(Behaviour.of("Moves people they do not manage.")));
  private static final Gap NO_DIRECTION = new Gap(DIRECTION, ImmutableList.of());

  @Test
  void a_gap_says_in_the_ladders_words_what_the_target_asks() {
    assertEquals(List.of(NO_SCOPE, NO_INFLUENCE, NO_DIRECTION), gaps());
  }

  @Test
  void one_win_closes_the_gaps_it_is_evidence_in() {
    Win broad = Wins.BARELY_EVIDENCE.withDimensions(Wins.claim("direction"), Wins.claim("scope"));
    assertEquals(List.of(NO_INFLUENCE), gaps(broad));
  }

  @Test
  void a_dimension_the_ladder_does_not_know_asks_for_nothing() {
    Coverage elsewhere = Coverage.none(Ladders.analysts());
    assertEquals(
        List.of(new Gap(SCOPE, ImmutableList.of())),
        GapAnalysis.of(
                Ladders.analysts().withCells().withDimensions(INFLUENCE),
                SENIOR,
                new Coverage(elsewhere.dimensions().subList(0, 1)))
            .gaps());
  }

  private static List<Gap> gaps(Win... wins) {
    Coverage coverage = Coverage.of(
        Ladders.analysts(), WinLog.of(ImmutableList.copyOf(wins)), Wins.YEAR, Defaults.standard());
    return GapAnalysis.of(Ladders.analysts(), SENIOR, coverage).gaps();
  }
}
