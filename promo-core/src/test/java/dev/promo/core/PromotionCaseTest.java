package dev.promo.core;

import static dev.promo.core.rubric.Ladders.ANALYST;
import static dev.promo.core.rubric.Ladders.DIRECTION;
import static dev.promo.core.rubric.Ladders.INFLUENCE;
import static dev.promo.core.rubric.Ladders.MANAGER;
import static dev.promo.core.rubric.Ladders.SCOPE;
import static dev.promo.core.rubric.Ladders.SENIOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.promo.core.cycle.AskBlocker;
import dev.promo.core.cycle.PromotionCycle;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.evidence.Exclusion;
import dev.promo.core.gap.Analyses;
import dev.promo.core.gap.Declared;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.Gap;
import dev.promo.core.gap.GapKind;
import dev.promo.core.gap.Importance;
import dev.promo.core.gap.Priorities;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.gap.StructuralBlock;
import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.Items;
import dev.promo.core.gap.readiness.FailedGuard;
import dev.promo.core.gap.readiness.Readiness;
import dev.promo.core.gap.readiness.ReadinessGuard;
import dev.promo.core.gap.readiness.ReadinessVerdict;
import dev.promo.core.gap.review.MonthlyReview;
import dev.promo.core.gap.review.Movement;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Polarity;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.PastRating;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.sponsor.SponsorStance;
import dev.promo.core.sponsor.Support;
import dev.promo.core.sponsor.feedback.FeedbackItem;
import dev.promo.core.sponsor.feedback.FeedbackLog;
import dev.promo.core.sponsor.feedback.FeedbackPolarity;
import dev.promo.core.sponsor.feedback.FeedbackStatus;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Audience;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Quarter;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class PromotionCaseTest {
  private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
  private static final OpenConcern CONCERN =
      OpenConcern.builder().concern("One large project only.").build();

  private static final PromotionCase EMPTY = PromotionCase.builder()
      .rubric(Ladders.analysts())
      .log(WinLog.empty())
      .candidate(Person.of("Lena Park"))
      .currentLevel(ANALYST)
      .targetLevel(SENIOR)
      .build();
  private static final PromotionCase LOGGED =
      EMPTY.withLog(WinLog.of(List.of(Wins.STRONG.withDimensions(Wins.claim("scope")))));

  @Test
  void a_ladder_a_log_and_a_step_make_a_case_by_the_standard_numbers() {
    PromotionCase least = PromotionCase.builder()
        .rubric(Ladders.analysts())
        .log(WinLog.empty())
        .candidate(Person.of("Lena Park"))
        .currentLevel(ANALYST)
        .targetLevel(SENIOR)
        .build();
    assertEquals(Defaults.standard(), least.defaults());
  }

  @Test
  void a_case_without_a_log_is_none() {
    PromotionCase.Builder unlogged = PromotionCase.builder()
        .rubric(Ladders.analysts())
        .candidate(Person.of("Lena Park"))
        .currentLevel(ANALYST)
        .targetLevel(SENIOR);
    assertThrows(IllegalStateException.class, unlogged::build);
  }

  @Nested
  class Window {

    @Test
    void the_window_the_case_names_counts() {
      assertEquals(
          Optional.of(Wins.YEAR),
          LOGGED.withWindow(Wins.YEAR).withDate(NEW_YEAR).evidenceWindow());
    }

    @Test
    void without_a_window_the_year_up_to_the_date_of_the_case_counts() {
      assertEquals(
          Optional.of(EvidenceWindow.endingOn(NEW_YEAR, 12)),
          LOGGED.withDate(NEW_YEAR).evidenceWindow());
    }

    @Test
    void without_any_date_the_year_up_to_the_newest_win_counts() {
      assertEquals(Optional.of(EvidenceWindow.endingOn(Wins.SPRING, 12)), LOGGED.evidenceWindow());
    }

    @Test
    void the_house_decides_how_many_months_count() {
      assertEquals(
          Optional.of(EvidenceWindow.endingOn(NEW_YEAR, 6)),
          EMPTY
              .withDate(NEW_YEAR)
              .withDefaults(Defaults.standard().withEvidenceWindowMonths(6))
              .evidenceWindow());
    }

    @Test
    void nothing_is_known_of_the_window_of_an_empty_case() {
      assertEquals(Optional.empty(), EMPTY.evidenceWindow());
    }
  }

  @Nested
  class Views {

    @Test
    void an_empty_case_shows_nothing() {
      assertEquals(Coverage.none(Ladders.analysts()), EMPTY.coverage());
    }

    @Test
    void evidence_is_visible_once_somebody_who_decides_knows_it() {
      Win known = Wins.STRONG.withDimensions(Wins.claim("scope")).withKnownTo(Audience.SKIP_LEVEL);
      PromotionCase told = EMPTY.withLog(WinLog.of(List.of(known)));
      assertEquals(told.coverage(), told.visibleCoverage());
      assertEquals(
          Coverage.none(Ladders.analysts()).dimensions(),
          LOGGED.visibleCoverage().dimensions());
    }

    @Test
    void of_wins_that_link_the_same_address_one_is_shown() {
      Win win = Wins.STRONG
          .withDimensions(Wins.claim("scope"))
          .withArtefacts(new Artefact("log", Optional.of("https://files.example/1"), false));
      PromotionCase twice =
          EMPTY.withLog(WinLog.of(List.of(win.withId("a"), win.withId("b").withDate(Wins.AUTUMN))));
      assertEquals(
          List.of("b"),
          Lists.transform(
              twice.selection().byDimension().get(SCOPE), scored -> scored.win().id()));
      assertEquals(
          List.of(new Exclusion.DuplicateOf("b")),
          twice.exclusions().byWin().values().asList());
    }

    @Test
    void a_ladder_a_log_and_a_step_are_enough_to_see_the_gaps() {
      assertEquals(
          List.of(INFLUENCE, DIRECTION), Lists.transform(LOGGED.gaps().gaps(), Gap::dimension));
    }

    @Test
    void the_gaps_are_those_of_the_target_level_and_its_track() {
      assertEquals(
          List.of(new Gap(DIRECTION, ImmutableList.of())),
          LOGGED.withTargetLevel(MANAGER).gaps().gaps());
    }

    @Test
    @Tag("A-012")
    void the_packet_shows_the_wins_of_the_window() {
      assertEquals(
          ImmutableList.of(SCOPE), LOGGED.selection().byDimension().keySet().asList());
    }

    @Test
    void the_packet_shows_no_win_before_the_window() {
      assertEquals(
          0, LOGGED.withDate(NEW_YEAR.plusYears(1)).selection().byDimension().size());
    }

    @Test
    void the_house_decides_how_strong_evidence_must_be() {
      PromotionCase strict = LOGGED.withDefaults(Defaults.builder()
          .minimumStrength(63)
          .supportingFrom(63)
          .strongFrom(63)
          .build());
      assertEquals(3, strict.gaps().gaps().size());
    }

    @Test
    void the_house_decides_how_many_wins_a_packet_shows() {
      PromotionCase two = LOGGED.withLog(WinLog.of(List.of(
          Wins.STRONG.withId("a").withDimensions(Wins.claim("scope")),
          Wins.STRONG.withId("b").withDimensions(Wins.claim("influence")))));
      assertEquals(
          1,
          two.withDefaults(Defaults.standard().withWinsPerPacket(1))
              .selection()
              .byDimension()
              .size());
    }
  }

  @Nested
  class WayUp {
    private final PromotionCase known = EMPTY
        .withWindow(Wins.YEAR)
        .withLog(WinLog.of(List.of(
            Analyses.claiming(Analyses.FIRST, "scope", "influence").withKnownTo(Audience.MANAGER),
            Analyses.claiming(Analyses.SECOND, "scope", "influence")
                .withKnownTo(Audience.COMMITTEE))))
        .withSponsor(new Sponsor(Person.of("Omar Bell"), SponsorStance.ADVOCATE))
        .withAlignment(new Alignment(
            NEW_YEAR, Optional.of("Senior."), Optional.of("Two."), Optional.of("None.")));

    @Test
    void a_case_with_a_pattern_a_sponsor_and_an_alignment_is_ready() {
      assertEquals(ReadinessVerdict.READY_NOW, known.readiness().verdict());
    }

    @Test
    void sponsor_alignment_concerns_and_blocks_are_what_the_case_says() {
      StructuralBlock freeze =
          new StructuralBlock(StructuralBlock.Reason.FREEZE, NEW_YEAR, Optional.empty());
      Readiness readiness = known
          .withSponsor(new Sponsor(Person.of("Omar Bell")))
          .withAlignment(Optional.empty())
          .withConcerns(CONCERN.withIsCritical(true), CONCERN)
          .withStructuralBlock(freeze)
          .readiness();
      assertEquals(
          List.of(
              ReadinessGuard.SPONSOR_ARGUES,
              ReadinessGuard.ALIGNED,
              ReadinessGuard.NO_CRITICAL_CONCERN),
          Lists.transform(readiness.failed(), FailedGuard::guard));
      assertEquals("1 critical concern is open.", readiness.failed().get(2).reason());
      assertEquals(Optional.of(freeze), readiness.block());
    }

    @Test
    void priorities_and_standings_go_into_the_analysis() {
      DimensionAnalysis scope = known
          .withPriorities(new Priorities(ImmutableSet.of("influence"), ImmutableSet.of()))
          .withStandings(rated("scope").withManager(new Rating(2)))
          .gaps()
          .dimensions()
          .get(0);
      assertEquals(Importance.REQUIRED, scope.importance());
      assertEquals(List.of(GapKind.PERCEPTION), List.copyOf(scope.kinds()));
    }

    @Test
    void a_pattern_of_which_those_who_decide_know_half_is_a_gap_of_visibility() {
      PromotionCase half = known.withLog(WinLog.of(known.log().wins().stream()
          .map(win -> win.id().equals("first") ? win.withKnownTo() : win)
          .toList()));
      assertEquals(List.of(), known.gaps().of(GapKind.VISIBILITY));
      assertEquals(
          List.of(SCOPE, INFLUENCE),
          Lists.transform(half.gaps().of(GapKind.VISIBILITY), DimensionAnalysis::dimension));
    }

    @Test
    void the_next_packet_is_due_when_the_plan_says_or_after_the_usual_months() {
      PromotionCase dated = known.withDate(NEW_YEAR);
      assertEquals(Optional.empty(), known.packetDue());
      assertEquals(Optional.of(NEW_YEAR.plusMonths(6)), dated.packetDue());
      assertEquals(
          Optional.of(NEW_YEAR),
          dated
              .withPlan(new DevelopmentPlan(
                  Optional.of(NEW_YEAR), ImmutableList.of(), ImmutableList.of()))
              .packetDue());
    }

    @Test
    void a_review_compares_the_year_up_to_a_day_with_that_a_month_before() {
      LocalDate day = Wins.AUTUMN.plusDays(20);
      MonthlyReview review = known.withMissedCommitments(late(day)).review(day);
      assertEquals(new EvidenceWindow(day.minusMonths(1).plusDays(1), day), review.since());
      assertEquals(List.of("second"), Lists.transform(review.logged(), Win::id));
      assertEquals(
          List.of(SCOPE, INFLUENCE),
          Lists.transform(review.moved(), moved -> moved.after().dimension()));
      assertEquals(
          List.of(CoverageState.SOMETIMES, CoverageState.SOMETIMES),
          Lists.transform(review.moved(), moved -> moved.before().state()));
      assertTrue(review.reliability().weighs());
    }

    @Test
    void a_review_looks_at_the_months_up_to_its_day_whatever_window_the_case_names() {
      MonthlyReview later = known.review(Analyses.FIRST.date().plusYears(1));
      assertEquals(List.of(-1, -1), Lists.transform(later.moved(), Movement::wins));
    }

    private MissedCommitment late(LocalDate day) {
      return new MissedCommitment(day.minusMonths(2), "The rota came late.", Optional.empty());
    }
  }

  @Nested
  class Refusals {

    @Test
    void priorities_and_plans_for_unknown_dimensions_are_refused() {
      refused(
          "'wit' is critical and is no dimension of the ladder",
          () -> EMPTY.withPriorities(new Priorities(ImmutableSet.of("wit"), ImmutableSet.of())));
      refused(
          "'wit' is optional and is no dimension of the ladder",
          () -> EMPTY.withPriorities(new Priorities(ImmutableSet.of(), ImmutableSet.of("wit"))));
      refused(
          "'direction' is planned for and is no dimension of the ladder",
          () -> EMPTY
              .withRubric(Ladders.analysts().withDimensions(SCOPE, INFLUENCE))
              .withPlan(DevelopmentPlan.of(List.of(Items.PROPOSED))));
    }

    @Test
    void a_line_that_the_ladder_does_not_have_is_refused() {
      refused(
          "'scope' has 2 lines at the target level, not all of [3]",
          () -> EMPTY.withStandings(rated("scope").withLines(ImmutableMap.of(3, Declared.NEVER))));
    }

    @Test
    void a_translation_of_a_line_that_the_ladder_does_not_have_is_refused() {
      refused(
          "'scope' has 2 lines at the target level, not all of [3]",
          () -> EMPTY.withStandings(
              rated("scope").withTranslations(ImmutableMap.of(3, "Run the intake."))));
    }

    @Test
    void a_rating_that_rests_on_a_win_that_was_never_logged_is_refused() {
      Rating rating = new Rating(3, Optional.empty(), ImmutableList.of("intake"));
      refused(
          "a rating rests on [intake], not all of them wins of the log",
          () -> EMPTY.withStandings(rated("scope").withManager(rating)));
    }

    @Test
    void a_step_down_is_refused() {
      refused(
          "no track of the ladder leads from 'l2' up to 'l1'",
          () -> PromotionCase.builder()
              .from(EMPTY)
              .currentLevel(SENIOR)
              .targetLevel(ANALYST)
              .build());
    }

    @Test
    void a_step_to_the_same_level_is_refused() {
      refused(
          "no track of the ladder leads from 'l1' up to 'l1'",
          () -> LOGGED.withTargetLevel(ANALYST));
    }

    @Test
    void a_current_level_of_another_ladder_is_refused() {
      refused(
          "the levels 'x' and 'l2' must be levels of the ladder 'Analyst ladder'",
          () -> EMPTY.withCurrentLevel(Level.of("x", "Trainee")));
    }

    @Test
    void a_target_level_of_another_ladder_is_refused() {
      refused(
          "the levels 'l1' and 'x' must be levels of the ladder 'Analyst ladder'",
          () -> EMPTY.withTargetLevel(Level.of("x", "Fellow")));
    }

    @Test
    void a_rating_of_an_unknown_dimension_is_refused() {
      refused(
          "'wit' is rated and is no dimension of the ladder",
          () -> EMPTY.withStandings(rated("wit")));
    }

    @Test
    @Tag("A-132")
    void two_ratings_of_one_dimension_are_refused() {
      refused(
          "'scope' is rated twice",
          () -> EMPTY.withStandings(rated("scope"), rated("influence"), rated("scope")));
    }

    @Test
    void concerns_beside_the_word_that_none_is_known_are_refused() {
      refused(
          "a case that names concerns cannot say that none is known",
          () -> EMPTY.withConcerns(CONCERN).withNoConcernsKnownOn(NEW_YEAR));
    }

    @Test
    void a_version_before_the_first_is_refused() {
      refused("version (0) must be positive", () -> EMPTY.withVersion(0));
    }

    private void refused(String complaint, Executable making) {
      assertEquals(
          complaint, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
  }

  @Nested
  class Allowed {

    @Test
    void concerns_may_be_named() {
      assertEquals(List.of(CONCERN), EMPTY.withConcerns(CONCERN).concerns());
    }

    @Test
    void it_may_be_said_that_no_concern_is_known() {
      assertEquals(
          Optional.of(NEW_YEAR), EMPTY.withNoConcernsKnownOn(NEW_YEAR).noConcernsKnownOn());
    }

    @Test
    @Tag("A-132")
    void every_dimension_may_be_rated() {
      assertEquals(
          2, EMPTY.withStandings(rated("scope"), rated("influence")).standings().size());
    }

    @Test
    void the_first_version_is_one() {
      assertEquals(Optional.of(1), EMPTY.withVersion(1).version());
    }
  }

  private static Standing rated(String dimension) {
    return Standing.of(dimension).withSelf(new Rating(3));
  }

  @Test
  void a_step_is_judged_by_the_dimensions_of_its_track() {
    Rubric forked = Ladders.analysts()
        .withCells(Cell.of("influence", "m1", List.of(Behaviour.of("Grows people."))));
    assertEquals(
        List.of(Ladders.SCOPE, Ladders.DIRECTION),
        Lists.transform(
            EMPTY.withRubric(forked).coverage().dimensions(), DimensionCoverage::dimension));
  }

  @Test
  void what_the_rubric_warns_against_is_neither_covered_nor_missing() {
    PromotionCase warned = EMPTY.withRubric(Ladders.analysts()
        .withDimensions(
            Ladders.SCOPE,
            Ladders.INFLUENCE.withPolarity(Polarity.WARNED_AGAINST),
            Ladders.DIRECTION));
    assertEquals(
        List.of(Ladders.SCOPE, Ladders.DIRECTION),
        Lists.transform(warned.gaps().gaps(), Gap::dimension));
  }

  @Nested
  class People {
    private static final LocalDate DUE = LocalDate.of(2027, 3, 1);
    private static final FeedbackItem CRITICISM = new FeedbackItem(
        Person.of("Hana Oduya"),
        NEW_YEAR,
        FeedbackPolarity.NEGATIVE,
        "Plans reach the other shift late.",
        Optional.empty(),
        FeedbackStatus.OPEN);
    private static final Support CRITICISED = Support.builder()
        .feedback(new FeedbackLog(ImmutableList.of(CRITICISM), ImmutableList.of()))
        .build();

    @Test
    @Tag("A-106")
    void feedback_that_nobody_answered_stands_behind_the_concerns() {
      PromotionCase promotion = EMPTY.withConcerns(CONCERN).withSupport(CRITICISED);
      assertEquals(
          List.of("One large project only.", "Plans reach the other shift late."),
          promotion.openConcerns().stream().map(OpenConcern::concern).toList());
    }

    @Test
    @Tag("A-106")
    void a_case_with_such_feedback_cannot_say_that_nothing_speaks_against_it() {
      PromotionCase promotion = EMPTY.withSupport(CRITICISED);
      assertThrows(IllegalArgumentException.class, () -> promotion.withNoConcernsKnownOn(NEW_YEAR));
    }

    @Test
    void a_past_rating_is_of_a_dimension_of_the_ladder() {
      Support rated = Support.NONE.withPastRatings(
          new PastRating("charm", new Quarter(2026, 1), new Rating(3)));
      assertThrows(IllegalArgumentException.class, () -> EMPTY.withSupport(rated));
    }

    @Test
    void the_next_packet_is_due_when_the_cycle_says_unless_the_plan_says_so() {
      Optional<LocalDate> none = Optional.empty();
      PromotionCase promotion = EMPTY
          .withDate(NEW_YEAR)
          .withCycle(new PromotionCycle("spring", none, Optional.of(DUE), none, none, false));
      assertEquals(Optional.of(DUE), promotion.packetDue());
      DevelopmentPlan plan =
          new DevelopmentPlan(Optional.of(NEW_YEAR), ImmutableList.of(), ImmutableList.of());
      assertEquals(Optional.of(NEW_YEAR), promotion.withPlan(plan).packetDue());
    }

    @Test
    void the_gate_of_the_ask_looks_at_the_whole_case() {
      List<AskBlocker.Kind> kinds =
          EMPTY.withConcerns(CONCERN.withIsCritical(true)).askGate(NEW_YEAR).blockers().stream()
              .map(AskBlocker::kind)
              .toList();
      assertEquals(
          List.of(
              AskBlocker.Kind.PRE_WORK,
              AskBlocker.Kind.CRITICAL_GAP,
              AskBlocker.Kind.CRITICAL_GAP,
              AskBlocker.Kind.CRITICAL_CONCERN,
              AskBlocker.Kind.NO_SPONSOR,
              AskBlocker.Kind.NOT_ALIGNED),
          kinds);
    }
  }
}
