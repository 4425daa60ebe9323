package dev.promo.core.evidence;

import static dev.promo.core.win.Wins.COMPLETE;
import static dev.promo.core.win.Wins.DELIVERABLE;
import static dev.promo.core.win.Wins.HOURS_SAVED;
import static dev.promo.core.win.Wins.YEAR;
import static dev.promo.core.win.Wins.benefit;
import static dev.promo.core.win.Wins.shape;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.EvidencePolicy;
import dev.promo.core.policy.Policies;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.Metric;
import dev.promo.core.win.MetricClass;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Reach;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import dev.promo.core.win.Wins;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceScoreTest {

  @Nested
  class Whole {

    @Test
    @Tag("A-057")
    void a_vague_activity_gives_five() {
      Win vague = DELIVERABLE.withTitle("Worked on tooling");
      assertEquals(5, score(vague, vague(vague)).points());
    }

    @Test
    @Tag("A-057")
    void a_deliverable_alone_gives_nine() {
      assertEquals(9, score(DELIVERABLE).points());
    }

    @Test
    @Tag("A-057")
    void the_same_task_measured_before_and_after_gives_thirty_four() {
      assertEquals(34, score(DELIVERABLE.withMetrics(HOURS_SAVED)).points());
    }

    @Test
    void money_saved_without_basis_or_proof_stays_out_of_the_strong_band() {
      Metric saved = Metric.builder()
          .name("licences")
          .after(new BigDecimal(50_000))
          .unit("EUR")
          .kind(MetricClass.MONEY)
          .provenance(Provenance.REPORTED)
          .build();
      Win claimed = DELIVERABLE.withMetrics(saved).withBeneficiaries(benefit(Reach.ORGANISATION));
      assertEquals(34, score(claimed).points());
      assertEquals(Band.LOG_ONLY, score(claimed).band());
    }

    @Test
    void a_full_story_confirmed_from_outside_gives_seventy_one() {
      Win onboarding = DELIVERABLE
          .withMetrics(HOURS_SAVED.withBasis("timed for every hire of the year"))
          .withCorroborations(Wins.STAKEHOLDER)
          .withArtefacts(Wins.RUNBOOK)
          .withShape(shape(2))
          .withBeneficiaries(benefit(Reach.ORGANISATION));
      assertEquals(71, score(onboarding).points());
      assertEquals(Band.STRONG, score(onboarding).band());
    }

    @Test
    void a_win_with_nothing_left_to_add_gives_a_hundred() {
      assertEquals(100, score(Wins.COMPLETE).points());
      assertEquals(Band.ANCHOR, score(Wins.COMPLETE).band());
    }

    @Test
    void the_most_points_of_all_parts_add_up_to_a_hundred() {
      assertEquals(
          100, Arrays.stream(EvidencePart.values()).mapToInt(EvidencePart::most).sum());
    }

    @Test
    void the_parts_stand_in_their_order() {
      assertEquals(
          List.of(EvidencePart.values()), score(Wins.COMPLETE).parts().keySet().asList());
    }

    @Test
    void more_than_a_part_can_give_is_refused() {
      assertThrows(
          IllegalArgumentException.class,
          () -> new EvidenceScore(ImmutableMap.of(EvidencePart.CURRENCY, 6), Band.LOG_ONLY));
    }

    @Test
    void less_than_nothing_is_refused() {
      assertThrows(
          IllegalArgumentException.class,
          () -> new EvidenceScore(ImmutableMap.of(EvidencePart.CURRENCY, -1), Band.LOG_ONLY));
    }
  }

  @Nested
  class Outcome {

    @Test
    void a_deliverable_gives_four() {
      assertEquals(4, outcome(DELIVERABLE));
    }

    @Test
    void a_vague_activity_with_an_outcome_gives_what_the_outcome_gives() {
      Win told = DELIVERABLE.withResult("Month-end closes a day earlier");
      assertEquals(score(told), score(told, vague(told)));
      Win measured = DELIVERABLE.withMetrics(HOURS_SAVED);
      assertEquals(score(measured), score(measured, vague(measured)));
    }

    @Test
    void an_outcome_in_words_gives_ten() {
      assertEquals(10, outcome(DELIVERABLE.withResult("Month-end closes a day earlier")));
    }

    @ParameterizedTest
    @CsvSource({
      "  ,            , MEASURED , 16",
      "72,            , MEASURED , 22",
      "  , per quarter, MEASURED , 20",
      "72, per quarter, MEASURED , 26",
      "72, per quarter, REPORTED , 26",
      "72, per quarter, ESTIMATED, 23",
      "  ,            , ESTIMATED, 13"
    })
    void a_number_gives_more_the_more_is_known_of_it(
        BigDecimal before, String period, Provenance provenance, int points) {
      Metric metric = HOURS_SAVED
          .withBefore(Optional.ofNullable(before))
          .withPeriod(Optional.ofNullable(period))
          .withProvenance(provenance);
      assertEquals(points, outcome(DELIVERABLE.withMetrics(metric)));
    }

    @Test
    void a_number_with_an_owner_gives_four_more() {
      assertEquals(30, outcome(DELIVERABLE.withMetrics(HOURS_SAVED.withBasis("payroll system"))));
    }

    @Test
    void the_basis_of_an_estimate_does_not_own_the_number() {
      Metric estimate =
          HOURS_SAVED.withProvenance(Provenance.ESTIMATED).withBasis("two weeks, extrapolated");
      assertEquals(23, outcome(DELIVERABLE.withMetrics(estimate)));
    }

    @Test
    void the_best_number_counts() {
      Metric bare = HOURS_SAVED.withBefore(Optional.empty()).withPeriod(Optional.empty());
      assertEquals(26, outcome(DELIVERABLE.withMetrics(bare, HOURS_SAVED, bare)));
    }

    private int outcome(Win win) {
      return part(EvidencePart.OUTCOME, win);
    }
  }

  @Nested
  class Confirmation {

    @Test
    void a_win_nobody_confirms_gives_nothing() {
      assertEquals(0, confirmed());
    }

    @Test
    void a_person_of_standing_gives_more_than_a_peer() {
      assertEquals(5, confirmed(Wins.PEER));
      assertEquals(6, confirmed(Wins.MANAGER));
      assertEquals(8, confirmed(Wins.SENIOR));
      assertEquals(8, confirmed(Wins.STAKEHOLDER));
      assertEquals(8, confirmed(Wins.CUSTOMER));
    }

    @Test
    void a_document_gives_five() {
      assertEquals(5, shown(Wins.RUNBOOK));
    }

    @Test
    void a_system_of_record_gives_eight() {
      assertEquals(8, shown(Wins.TIME_REPORT));
    }

    @Test
    void two_different_kinds_add_up() {
      assertEquals(13, shown(Wins.RUNBOOK, Wins.TIME_REPORT));
    }

    @Test
    void two_voices_of_one_kind_count_once() {
      assertEquals(8, confirmed(Wins.STAKEHOLDER, Wins.CUSTOMER));
    }

    @Test
    void only_the_two_best_kinds_count() {
      assertEquals(
          16,
          part(
              EvidencePart.CORROBORATION,
              DELIVERABLE
                  .withArtefacts(Wins.RUNBOOK, Wins.TIME_REPORT)
                  .withCorroborations(Wins.PEER, Wins.SENIOR)));
    }

    @Test
    void three_people_give_four_more() {
      assertEquals(18, confirmed(Wins.PEER, Wins.MANAGER, Wins.SENIOR));
    }

    @Test
    void one_person_heard_three_times_is_one_person() {
      Person dana = Person.of("Dana Ito");
      assertEquals(
          14,
          confirmed(
              Wins.PEER.withSpeaker(dana),
              Wins.MANAGER.withSpeaker(dana),
              Wins.SENIOR.withSpeaker(dana)));
    }

    private int confirmed(Corroboration... voices) {
      return part(EvidencePart.CORROBORATION, DELIVERABLE.withCorroborations(voices));
    }

    private int shown(Artefact... artefacts) {
      return part(EvidencePart.CORROBORATION, DELIVERABLE.withArtefacts(artefacts));
    }
  }

  @Nested
  class Context {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 5", "5, 25"})
    void every_signal_of_the_next_level_gives_five(int signals, int points) {
      assertEquals(points, part(EvidencePart.LEVEL_SHAPE, DELIVERABLE.withShape(shape(signals))));
    }

    @Test
    @Tag("A-102")
    void what_people_say_can_carry_a_win_without_a_number() {
      Win told = DELIVERABLE
          .withResult("Care answers refund questions on the first call")
          .withGoal("Calm callers")
          .withShape(shape(4))
          .withBeneficiaries(benefit(Reach.ORGANISATION))
          .withCorroborations(Wins.CUSTOMER, Wins.MANAGER, Wins.SENIOR);
      assertEquals(ImmutableList.of(), told.metrics());
      assertEquals(
          Band.STRONG, EvidenceScore.of(told, YEAR, Defaults.standard()).band());
    }

    @Test
    @Tag("A-082")
    @Tag("A-083")
    void what_work_shows_is_said_in_a_field_and_not_guessed_from_the_words() {
      Win told = DELIVERABLE.withTitle("Framed an unscoped problem and mentored nine teams");
      assertEquals(0, part(EvidencePart.LEVEL_SHAPE, told));
      for (ShapeSignal signal : List.of(ShapeSignal.AMBIGUITY, ShapeSignal.INFLUENCE)) {
        Win said = told.withShape(ImmutableMap.of(signal, "nobody had asked for it"));
        assertEquals(5, part(EvidencePart.LEVEL_SHAPE, said));
      }
    }

    @ParameterizedTest
    @CsvSource({"SELF, 0", "TEAM, 4", "TEAMS, 7", "ORGANISATION, 10", "CUSTOMERS, 10"})
    void the_farther_the_benefit_is_felt_the_more_it_gives(Reach reach, int points) {
      assertEquals(points, part(EvidencePart.REACH, DELIVERABLE.withBeneficiaries(benefit(reach))));
    }

    @Test
    void the_farthest_benefit_counts() {
      assertEquals(
          7,
          part(
              EvidencePart.REACH,
              DELIVERABLE.withBeneficiaries(
                  benefit(Reach.TEAM), benefit(Reach.TEAMS), benefit(Reach.SELF))));
    }

    @Test
    void a_benefit_of_unknown_reach_gives_nothing() {
      assertEquals(
          0,
          part(
              EvidencePart.REACH,
              DELIVERABLE.withBeneficiaries(
                  new Beneficiary("payables", Optional.of(12), Optional.empty()))));
    }

    @Test
    void a_goal_served_gives_four() {
      assertEquals(4, part(EvidencePart.BUSINESS_LINK, DELIVERABLE.withGoal("Close faster")));
    }

    @Test
    @Tag("A-058")
    void a_number_of_a_known_class_gives_three() {
      assertEquals(3, part(EvidencePart.BUSINESS_LINK, DELIVERABLE.withMetrics(HOURS_SAVED)));
    }

    @Test
    @Tag("A-058")
    void a_number_of_no_class_gives_nothing() {
      assertEquals(
          0,
          part(
              EvidencePart.BUSINESS_LINK,
              DELIVERABLE.withMetrics(HOURS_SAVED.withKind(Optional.empty()).withBasis("ledger"))));
    }

    @Test
    void money_with_a_basis_gives_three_more() {
      Metric money = HOURS_SAVED.withKind(MetricClass.MONEY).withBasis("ledger");
      assertEquals(6, part(EvidencePart.BUSINESS_LINK, DELIVERABLE.withMetrics(money)));
    }

    @Test
    void the_basis_of_another_number_is_no_basis_for_the_money() {
      assertEquals(
          3,
          part(
              EvidencePart.BUSINESS_LINK,
              DELIVERABLE.withMetrics(
                  HOURS_SAVED.withKind(MetricClass.MONEY), HOURS_SAVED.withBasis("ledger"))));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-12-31, 5",
      "2026-01-01, 5",
      "2025-12-31, 2",
      "2025-01-01, 2",
      "2024-12-31, 0",
      "2027-01-01, 0"
    })
    void a_win_gives_a_little_for_being_recent(LocalDate date, int points) {
      assertEquals(points, part(EvidencePart.CURRENCY, DELIVERABLE.withDate(date)));
    }
  }

  @Test
  void numbers_first_weighs_a_number_more_and_a_witness_less() {
    Defaults numbersFirst = Defaults.standard()
        .withPolicies(Policies.standard().withEvidence(EvidencePolicy.NUMBERS_FIRST));
    EvidenceScore score = EvidenceScore.of(COMPLETE, YEAR, numbersFirst);
    assertEquals(40, score.parts().get(EvidencePart.OUTCOME));
    assertEquals(10, score.parts().get(EvidencePart.CORROBORATION));
    assertEquals(100, score.points());
  }

  @Test
  void without_a_number_a_win_supports_a_case_under_every_policy() {
    Win inWords = COMPLETE.withMetrics();
    for (EvidencePolicy policy : EvidencePolicy.values()) {
      Defaults defaults =
          Defaults.standard().withPolicies(Policies.standard().withEvidence(policy));
      EvidenceScore score = EvidenceScore.of(inWords, YEAR, defaults);
      assertTrue(score.band().compareTo(Band.SUPPORTING) >= 0, policy::label);
    }
  }

  private static int part(EvidencePart part, Win win) {
    return score(win).parts().get(part);
  }

  private static EvidenceScore score(Win win) {
    return EvidenceScore.of(win, YEAR, Defaults.standard());
  }

  private static EvidenceScore score(Win win, Scrutiny scrutiny) {
    return EvidenceScore.of(win, YEAR, scrutiny, Defaults.standard());
  }

  private static Scrutiny vague(Win win) {
    return new Scrutiny(ImmutableMap.of(), ImmutableSet.of(win.id()));
  }
}
