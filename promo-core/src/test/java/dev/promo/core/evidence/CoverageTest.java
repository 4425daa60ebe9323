package dev.promo.core.evidence;

import static dev.promo.core.evidence.CoverageState.CONSISTENT;
import static dev.promo.core.evidence.CoverageState.NEVER;
import static dev.promo.core.evidence.CoverageState.SOMETIMES;
import static dev.promo.core.win.Wins.AUTUMN;
import static dev.promo.core.win.Wins.SPRING;
import static dev.promo.core.win.Wins.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.Quarter;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinKind;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final Win STRONG_IN_SPRING =
      Wins.STRONG.withId("strong").withDimensions(claim("scope"));
  private static final Win CONFIRMED_IN_AUTUMN = Wins.SUPPORTING
      .withId("confirmed")
      .withDate(AUTUMN)
      .withDimensions(claim("scope"))
      .withCorroborations(Wins.PEER);

  @Test
  void an_empty_log_shows_nothing() {
    assertEquals(NEVER, state());
  }

  @Test
  void a_win_just_strong_enough_is_evidence() {
    assertEquals(SOMETIMES, state(Wins.BARELY_EVIDENCE.withDimensions(claim("scope"))));
  }

  @Test
  void a_win_one_point_too_weak_is_no_evidence() {
    assertEquals(NEVER, state(Wins.TOO_WEAK.withDimensions(claim("scope"))));
  }

  @Test
  void a_win_too_weak_to_count_is_still_named() {
    Win weak = Wins.TOO_WEAK.withDimensions(claim("scope"));

    DimensionCoverage scope = Coverage.of(
            Ladders.analysts(), WinLog.of(List.of(weak)), Wins.YEAR, Defaults.standard())
        .dimensions()
        .get(0);

    assertEquals(List.of(weak), Lists.transform(scope.tooWeak(), ScoredWin::win));
    assertEquals(ImmutableList.of(), scope.eligible());
  }

  @Test
  void a_win_with_a_finding_open_against_it_is_no_evidence_and_is_named_with_the_rule() {
    Win win = Wins.COMPLETE.withDimensions(claim("scope"));

    Coverage coverage = Coverage.of(
        Ladders.analysts(),
        WinLog.of(List.of(win)),
        Wins.YEAR,
        new Scrutiny(ImmutableMap.of(win.id(), "W27"), ImmutableSet.of()),
        Defaults.standard());

    assertEquals(NEVER, scope(coverage).state());
    assertEquals(
        List.of(new Exclusion.BlockedBy("W27")), coverage.uncounted().values().asList());
  }

  @Test
  @Tag("A-112")
  void a_setback_is_kept_and_is_no_evidence() {
    Win setback = Wins.COMPLETE.withDimensions(Wins.claim("scope")).withKind(WinKind.SETBACK);
    Coverage coverage = Coverage.of(
        Ladders.analysts(), WinLog.of(List.of(setback)), Wins.YEAR, Defaults.standard());
    assertEquals(CoverageState.NEVER, coverage.dimensions().get(0).state());
    assertEquals(List.of(new Exclusion.Setback()), coverage.uncounted().values().asList());
  }

  @Test
  void a_win_that_does_not_count_has_a_reason() {
    assertEquals(
        List.of(
            new Exclusion.OutsideWindow(),
            new Exclusion.BelowMinimum(1),
            new Exclusion.NoDimension()),
        coverage(
                Wins.COMPLETE.withId("a").withDate(LocalDate.of(2027, 1, 1)),
                Wins.TOO_WEAK.withId("b").withDimensions(claim("scope")),
                Wins.DELIVERABLE.withId("c").withDimensions(claim("wit")))
            .uncounted()
            .values()
            .asList());
  }

  @Test
  @Tag("A-043")
  void one_win_however_strong_is_no_pattern() {
    assertEquals(SOMETIMES, state(Wins.COMPLETE.withDimensions(claim("scope"))));
  }

  @Test
  void two_wins_over_time_one_strong_and_one_confirmed_are_a_pattern() {
    assertEquals(CONSISTENT, state(STRONG_IN_SPRING, CONFIRMED_IN_AUTUMN));
  }

  @Test
  void one_win_may_be_the_strong_and_the_confirmed_one() {
    assertEquals(
        CONSISTENT,
        state(
            STRONG_IN_SPRING.withCorroborations(Wins.PEER),
            CONFIRMED_IN_AUTUMN.withCorroborations()));
  }

  @Test
  @Tag("A-043")
  void two_wins_in_one_quarter_are_no_pattern() {
    assertEquals(SOMETIMES, state(STRONG_IN_SPRING, CONFIRMED_IN_AUTUMN.withDate(SPRING)));
  }

  @Test
  void two_wins_without_a_strong_one_are_no_pattern() {
    Win supporting = Wins.SUPPORTING.withId("supporting").withDimensions(claim("scope"));
    assertEquals(SOMETIMES, state(supporting, CONFIRMED_IN_AUTUMN));
  }

  @Test
  void two_wins_nobody_confirms_are_no_pattern() {
    assertEquals(SOMETIMES, state(STRONG_IN_SPRING, CONFIRMED_IN_AUTUMN.withCorroborations()));
  }

  @Test
  void the_word_of_a_report_confirms_nothing() {
    assertEquals(
        SOMETIMES, state(STRONG_IN_SPRING, CONFIRMED_IN_AUTUMN.withCorroborations(Wins.REPORT)));
  }

  @Test
  void a_document_is_not_somebody_who_confirms() {
    assertEquals(
        SOMETIMES,
        state(
            STRONG_IN_SPRING.withArtefacts(Wins.TIME_REPORT),
            CONFIRMED_IN_AUTUMN.withCorroborations()));
  }

  @Test
  void a_win_that_does_not_support_makes_no_pattern() {
    Win weak =
        Wins.NEARLY_SUPPORTING.withId("weak").withDate(AUTUMN).withDimensions(claim("scope"));
    assertEquals(SOMETIMES, state(STRONG_IN_SPRING.withCorroborations(Wins.PEER), weak));
  }

  @Test
  void confirming_a_win_that_does_not_support_makes_no_pattern() {
    Win weak = Wins.BARELY_EVIDENCE
        .withId("weak")
        .withDimensions(claim("scope"))
        .withCorroborations(Wins.PEER);
    assertEquals(
        SOMETIMES, state(STRONG_IN_SPRING, CONFIRMED_IN_AUTUMN.withCorroborations(), weak));
  }

  @Test
  void a_house_may_ask_for_more_wins() {
    assertEquals(
        SOMETIMES,
        state(
            Defaults.standard().withWinsToBeConsistent(3), STRONG_IN_SPRING, CONFIRMED_IN_AUTUMN));
  }

  @Test
  void a_house_may_be_content_with_one_quarter() {
    assertEquals(
        CONSISTENT,
        state(
            Defaults.standard().withQuartersToBeConsistent(1),
            STRONG_IN_SPRING,
            CONFIRMED_IN_AUTUMN.withDate(SPRING)));
  }

  @Test
  void wins_outside_the_window_do_not_count() {
    assertEquals(
        NEVER,
        state(
            STRONG_IN_SPRING.withDate(LocalDate.of(2025, 12, 31)),
            CONFIRMED_IN_AUTUMN.withDate(LocalDate.of(2027, 1, 1))));
  }

  @Test
  void a_win_counts_in_no_dimension_it_does_not_claim() {
    assertEquals(NEVER, state(Wins.COMPLETE.withDimensions(claim("influence"))));
  }

  @Test
  void a_win_counts_in_every_dimension_it_claims() {
    Win broad = Wins.COMPLETE.withDimensions(claim("scope"), claim("direction"));
    assertEquals(
        List.of(SOMETIMES, NEVER, SOMETIMES),
        Lists.transform(coverage(broad).dimensions(), DimensionCoverage::state));
  }

  @Test
  void every_dimension_of_the_ladder_is_there_in_its_order() {
    assertEquals(
        Ladders.analysts().dimensions(),
        Lists.transform(coverage().dimensions(), DimensionCoverage::dimension));
  }

  @Test
  void no_log_shows_what_an_empty_log_shows() {
    assertEquals(coverage(), Coverage.none(Ladders.analysts()));
  }

  @Test
  void the_strongest_win_stands_first() {
    Win strongest = Wins.COMPLETE.withId("z").withDimensions(claim("scope"));
    assertEquals(
        List.of("z", "strong", "confirmed"),
        ids(coverage(CONFIRMED_IN_AUTUMN, STRONG_IN_SPRING, strongest)));
  }

  @Test
  void of_equally_strong_wins_the_newer_stands_first() {
    assertEquals(
        List.of("new", "strong"),
        ids(coverage(STRONG_IN_SPRING, STRONG_IN_SPRING.withId("new").withDate(AUTUMN))));
  }

  @Test
  void equally_strong_wins_of_a_day_stand_by_id() {
    assertEquals(
        List.of("a", "b"),
        ids(coverage(STRONG_IN_SPRING.withId("b"), STRONG_IN_SPRING.withId("a"))));
  }

  @Test
  void the_quarters_stand_in_the_calendars_order() {
    assertEquals(
        List.of(new Quarter(2026, 2), new Quarter(2026, 4)),
        scope(coverage(CONFIRMED_IN_AUTUMN, STRONG_IN_SPRING, STRONG_IN_SPRING.withId("twin")))
            .quarters()
            .asList());
  }

  private static CoverageState state(Win... wins) {
    return state(Defaults.standard(), wins);
  }

  private static CoverageState state(Defaults defaults, Win... wins) {
    return scope(coverage(defaults, wins)).state();
  }

  private static List<String> ids(Coverage coverage) {
    return Lists.transform(scope(coverage).eligible(), scored -> scored.win().id());
  }

  private static DimensionCoverage scope(Coverage coverage) {
    return coverage.dimensions().get(0);
  }

  private static Coverage coverage(Win... wins) {
    return coverage(Defaults.standard(), wins);
  }

  private static Coverage coverage(Defaults defaults, Win... wins) {
    return Coverage.of(
        Ladders.analysts(), WinLog.of(ImmutableList.copyOf(wins)), Wins.YEAR, defaults);
  }
}
