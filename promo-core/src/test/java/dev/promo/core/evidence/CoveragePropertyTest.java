package dev.promo.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.AnyWin;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

@Domain(AnyWin.class)
class CoveragePropertyTest {

  @Property
  void adding_a_win_never_lowers_a_state(@ForAll WinLog log, @ForAll Win added) {
    Coverage before = coverage(log);
    Coverage after =
        coverage(WinLog.of(FluentIterable.from(log.wins()).append(added.withId("added"))));
    for (int i = 0; i < before.dimensions().size(); i++) {
      assertTrue(
          before.dimensions().get(i).state().compareTo(after.dimensions().get(i).state()) <= 0);
    }
  }

  @Property
  void a_dimension_is_never_shown_exactly_when_nothing_is_eligible(@ForAll WinLog log) {
    for (DimensionCoverage dimension : coverage(log).dimensions()) {
      assertEquals(dimension.eligible().isEmpty(), dimension.state() == CoverageState.NEVER);
    }
  }

  @Property
  void what_is_eligible_claims_the_dimension_inside_the_window_and_is_strong_enough(
      @ForAll WinLog log) {
    for (DimensionCoverage dimension : coverage(log).dimensions()) {
      for (ScoredWin scored : dimension.eligible()) {
        assertTrue(scored.win().claims(dimension.dimension().id()));
        assertTrue(Wins.YEAR.contains(scored.win().date()));
        assertTrue(scored.score().points() >= 20);
      }
    }
  }

  @Property
  void wins_outside_the_window_change_no_dimension(@ForAll WinLog log) {
    assertEquals(coverage(log.within(Wins.YEAR)).dimensions(), coverage(log).dimensions());
  }

  @Property(tries = 1000)
  @Tag("A-097")
  void what_those_who_decide_know_is_never_more_than_what_there_is(@ForAll WinLog log) {
    Coverage total = coverage(log);
    Coverage visible = coverage(log.visible());
    for (int i = 0; i < total.dimensions().size(); i++) {
      DimensionCoverage all = total.dimensions().get(i);
      DimensionCoverage known = visible.dimensions().get(i);
      assertTrue(known.state().compareTo(all.state()) <= 0);
      assertTrue(all.eligible().containsAll(known.eligible()));
    }
  }

  @Property
  void every_win_counts_somewhere_or_has_a_reason_not_to(@ForAll WinLog log) {
    Coverage coverage = coverage(log);
    assertEquals(
        ImmutableSet.copyOf(log.wins()),
        Stream.concat(
                coverage.dimensions().stream().flatMap(shown -> shown.eligible().stream()),
                coverage.uncounted().keySet().stream())
            .map(ScoredWin::win)
            .collect(ImmutableSet.toImmutableSet()));
  }

  private static Coverage coverage(WinLog log) {
    return Coverage.of(Ladders.analysts(), log, Wins.YEAR, Defaults.standard());
  }
}
