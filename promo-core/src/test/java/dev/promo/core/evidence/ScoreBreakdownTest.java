package dev.promo.core.evidence;

import static dev.promo.core.win.Wins.DELIVERABLE;
import static dev.promo.core.win.Wins.HOURS_SAVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Metric;
import dev.promo.core.win.MetricClass;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Reach;
import dev.promo.core.win.Win;
import dev.promo.core.win.Wins;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScoreBreakdownTest {
  private static final Metric BARE =
      HOURS_SAVED.withBefore(Optional.empty()).withPeriod(Optional.empty());

  @Test
  void a_deliverable_gets_stronger_in_every_part_but_its_date() {
    assertEquals(
        ImmutableMap.of(
            EvidencePart.OUTCOME, "say what changed for others: +6",
            EvidencePart.CORROBORATION, "link something that shows it: +5",
            EvidencePart.LEVEL_SHAPE,
                "say what made it work of the next level, if something did: +5",
            EvidencePart.REACH, "say who in the team was better off: +4",
            EvidencePart.BUSINESS_LINK, "name the organisation's goal it serves: +4"),
        Maps.transformValues(breakdown(DELIVERABLE).next(), Improvement::toString));
  }

  @Test
  void the_cheapest_improvement_of_a_bare_number_is_the_value_before() {
    Win win = DELIVERABLE.withMetrics(BARE).withGoal("Close faster");
    assertEquals("add the value before: +6", next(EvidencePart.OUTCOME, win));
    assertEquals(
        Optional.of(new Improvement(MissingFact.VALUE_BEFORE, 6)),
        breakdown(win).cheapest());
  }

  @Test
  void the_number_that_gains_most_is_the_one_that_counts() {
    Metric nearly = HOURS_SAVED.withBefore(Optional.empty());
    assertEquals(
        "add the value before: +6",
        next(EvidencePart.OUTCOME, DELIVERABLE.withMetrics(BARE, nearly)));
  }

  @Test
  void a_fact_that_serves_two_parts_adds_to_each_and_both_to_the_whole() {
    Metric money = HOURS_SAVED.withKind(MetricClass.MONEY);
    Win win = DELIVERABLE.withMetrics(money).withGoal("Close faster");
    String ask = "say how the number was measured, or who owns it: +";
    assertEquals(ask + 4, next(EvidencePart.OUTCOME, win));
    assertEquals(ask + 3, next(EvidencePart.BUSINESS_LINK, win));
    assertEquals(
        Optional.of(new Improvement(MissingFact.BASIS, 7)), breakdown(win).cheapest());
  }

  @Test
  void an_estimate_gains_most_by_being_measured() {
    Metric estimate = HOURS_SAVED.withProvenance(Provenance.ESTIMATED).withBasis("two weeks");
    assertEquals(
        "measure what is estimated: +7",
        next(EvidencePart.OUTCOME, DELIVERABLE.withMetrics(estimate)));
  }

  @Test
  void a_benefit_in_the_team_may_have_reached_further() {
    Win win = DELIVERABLE.withBeneficiaries(Wins.benefit(Reach.TEAM));
    assertEquals(
        "name other teams that were better off, if any were: +3", next(EvidencePart.REACH, win));
  }

  @Test
  void a_third_voice_counts_even_of_a_kind_that_is_there() {
    Win win = DELIVERABLE.withCorroborations(Wins.SENIOR, Wins.STAKEHOLDER);
    assertEquals("name a colleague who saw it: +4", next(EvidencePart.CORROBORATION, win));
  }

  @Test
  void one_voice_more_may_not_be_enough() {
    Win win = DELIVERABLE.withCorroborations(Wins.SENIOR).withArtefacts(Wins.TIME_REPORT);
    assertEquals(
        "have three people confirm it in all, none of whom reports to you: +4",
        next(EvidencePart.CORROBORATION, win));
  }

  @Test
  void nobody_who_spoke_already_is_asked_to_speak_again() {
    Win win = DELIVERABLE.withCorroborations(
        Wins.SENIOR.withSpeaker(Person.of("…")), Wins.STAKEHOLDER.withSpeaker(Person.of("……")));
    assertEquals("name a colleague who saw it: +4", next(EvidencePart.CORROBORATION, win));
  }

  @Test
  void a_win_with_nothing_left_to_add_has_no_improvement() {
    assertEquals(
        new ScoreBreakdown(
            EvidenceScore.of(Wins.COMPLETE, Wins.YEAR, Defaults.standard()),
            ImmutableMap.of(),
            Optional.empty()),
        breakdown(Wins.COMPLETE));
  }

  @ParameterizedTest
  @EnumSource(MissingFact.class)
  void every_fact_asks_for_something(MissingFact fact) {
    assertEquals(fact.ask() + ": +1", new Improvement(fact, 1).toString());
    assertThrows(IllegalArgumentException.class, () -> new Improvement(fact, 0));
  }

  private static String next(EvidencePart part, Win win) {
    return breakdown(win).next().get(part).toString();
  }

  private static ScoreBreakdown breakdown(Win win) {
    return ScoreBreakdown.of(win, Wins.YEAR, Scrutiny.NONE, Defaults.standard());
  }
}
