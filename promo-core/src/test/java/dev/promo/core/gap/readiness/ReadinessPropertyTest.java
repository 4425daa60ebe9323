package dev.promo.core.gap.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Analyses;
import dev.promo.core.gap.Assessment;
import dev.promo.core.gap.Declared;
import dev.promo.core.gap.Priorities;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.Items;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class ReadinessPropertyTest {
  private static final List<String> DIMENSIONS = List.of("scope", "influence", "direction");

  /** All a verdict depends on. */
  record Situation(WinLog log, Assessment assessment, ReadinessFacts facts, DevelopmentPlan plan) {
    Readiness readiness() {
      return Readiness.of(
          Analyses.analysis(assessment, Analyses.coverage(log)),
          facts,
          plan,
          Optional.of(Items.DUE.plusDays(1)),
          Analyses.STANDARD);
    }

    Situation with(Win win) {
      return new Situation(
          WinLog.of(FluentIterable.from(log.wins()).append(win.withId("added"))),
          assessment,
          facts,
          plan);
    }

    Situation withManagersOneHigher() {
      ImmutableList<Standing> higher = assessment.standings().stream()
          .map(each -> each.withManager(each.manager()
              .map(rating -> new Rating(Math.min(5, rating.value() + 1)))))
          .collect(ImmutableList.toImmutableList());
      return new Situation(log, new Assessment(higher, assessment.priorities()), facts, plan);
    }

    Situation withOneConcernClosed() {
      ReadinessFacts closed = new ReadinessFacts(
          facts.sponsorArgues(),
          facts.isAligned(),
          Math.max(0, facts.criticalConcerns() - 1),
          facts.block());
      return new Situation(log, assessment, closed, plan);
    }
  }

  @Property(tries = 2_000)
  void one_more_win_never_lowers_the_verdict(
      @ForAll("situations") Situation situation, @ForAll("wins") Win added) {
    assertNotLower(situation, situation.with(added));
  }

  @Property(tries = 2_000)
  void a_higher_rating_from_the_manager_never_lowers_the_verdict(
      @ForAll("situations") Situation situation) {
    assertNotLower(situation, situation.withManagersOneHigher());
  }

  @Property(tries = 2_000)
  void a_concern_less_never_lowers_the_verdict(@ForAll("situations") Situation situation) {
    assertNotLower(situation, situation.withOneConcernClosed());
  }

  @Property(tries = 1_000)
  void the_verdict_is_the_last_that_no_failed_guard_bars(
      @ForAll("situations") Situation situation) {
    Readiness readiness = situation.readiness();
    assertEquals(readiness.failed().isEmpty(), readiness.verdict() == ReadinessVerdict.READY_NOW);
    assertTrue(readiness.failed().stream()
        .allMatch(each -> each.guard().bars().compareTo(readiness.verdict()) > 0));
  }

  @Property(tries = 1_000)
  void every_verdict_comes_about(@ForAll("situations") Situation situation) {
    Statistics.collect(situation.readiness().verdict());
    Statistics.coverage(coverage -> {
      for (ReadinessVerdict verdict : ReadinessVerdict.values()) {
        coverage.check(verdict).count(number -> number > 0);
      }
    });
  }

  private static void assertNotLower(Situation before, Situation after) {
    assertTrue(before.readiness().verdict().compareTo(after.readiness().verdict()) <= 0);
  }

  @Provide
  Arbitrary<Situation> situations() {
    return Combinators.combine(
            wins().list().ofMaxSize(8).map(ReadinessPropertyTest::numbered),
            assessments(),
            facts(),
            plans())
        .as(Situation::new);
  }

  @Provide
  Arbitrary<Win> wins() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(6, Wins.COMPLETE),
                Tuple.of(1, Wins.STRONG),
                Tuple.of(1, Wins.BARELY_EVIDENCE),
                Tuple.of(1, Wins.TOO_WEAK)),
            Arbitraries.of(DIMENSIONS).set().ofMinSize(1).ofMaxSize(3),
            Arbitraries.integers().between(0, 364),
            Arbitraries.of("matching", "month-end").optional())
        .as((win, claimed, day, project) -> win.withDate(Wins.YEAR.from().plusDays(day))
            .withDimensions(claimed.stream().map(Wins::claim).toList())
            .withProject(project));
  }

  private static WinLog numbered(List<Win> wins) {
    ImmutableList.Builder<Win> numbered = ImmutableList.builder();
    for (int i = 0; i < wins.size(); i++) {
      numbered.add(wins.get(i).withId("win-" + i));
    }
    return WinLog.of(numbered.build());
  }

  private static Arbitrary<Assessment> assessments() {
    Arbitrary<ImmutableList<Standing>> standings = Combinators.combine(
            Arbitraries.of(DIMENSIONS).set(),
            Arbitraries.integers().between(1, 5).map(Rating::new).optional(),
            Arbitraries.of(Declared.class))
        .as((rated, manager, line) -> rated.stream()
            .map(dimension ->
                Standing.of(dimension).withManager(manager).withLines(ImmutableMap.of(1, line)))
            .collect(ImmutableList.toImmutableList()));
    Arbitrary<Priorities> priorities = Arbitraries.of(DIMENSIONS)
        .set()
        .map(critical -> new Priorities(ImmutableSet.copyOf(critical), ImmutableSet.of()));
    return Combinators.combine(standings, priorities).as(Assessment::new);
  }

  private static Arbitrary<ReadinessFacts> facts() {
    return Combinators.combine(
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(true, true, true, false),
            Arbitraries.of(0, 0, 0, 1, 2))
        .as((argues, aligned, concerns) ->
            new ReadinessFacts(argues, aligned, concerns, Optional.empty()));
  }

  private static Arbitrary<DevelopmentPlan> plans() {
    return Arbitraries.of(DIMENSIONS).set().map(ReadinessPropertyTest::plan);
  }

  private static DevelopmentPlan plan(Set<String> dimensions) {
    List<PlanItem> items = dimensions.stream()
        .map(dimension -> Items.AGREED.withId(dimension).withDimension(dimension))
        .collect(Collectors.toList());
    return DevelopmentPlan.of(items);
  }
}
