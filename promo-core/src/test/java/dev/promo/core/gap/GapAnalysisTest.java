package dev.promo.core.gap;

import static dev.promo.core.gap.Analyses.analysis;
import static dev.promo.core.gap.Analyses.claiming;
import static dev.promo.core.gap.Analyses.coverage;
import static dev.promo.core.gap.Analyses.saying;
import static dev.promo.core.rubric.Ladders.DIRECTION;
import static dev.promo.core.rubric.Ladders.INFLUENCE;
import static dev.promo.core.rubric.Ladders.SCOPE;
import static dev.promo.core.rubric.Ladders.SENIOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.Win;
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

  @Test
  void what_the_case_hangs_on_comes_first_and_then_the_larger_shortfall() {
    Assessment assessment = new Assessment(
        ImmutableList.of(rated("scope", 3, 2), rated("influence", 1, 1)),
        new Priorities(ImmutableSet.of("direction"), ImmutableSet.of()));
    assertEquals(
        List.of(DIRECTION, INFLUENCE, SCOPE),
        Lists.transform(analysis(assessment).byUrgency(), DimensionAnalysis::dimension));
  }

  @Test
  void of_equal_shortfalls_the_larger_disagreement_comes_first_and_then_the_ladders_order() {
    assertEquals(
        List.of(INFLUENCE, SCOPE, DIRECTION),
        order(saying(rated("scope", 2, 2), rated("influence", 4, 2))));
    assertEquals(
        List.of(SCOPE, INFLUENCE, DIRECTION),
        order(saying(rated("influence", 2, 2), rated("scope", 2, 2))));
  }

  @Test
  void a_dimension_may_have_gaps_of_several_kinds() {
    GapAnalysis both = analysis(saying(rated("scope", 5, 2)));
    assertEquals(List.of(SCOPE), dimensions(both.of(GapKind.BEHAVIOUR)));
    assertEquals(List.of(SCOPE), dimensions(both.of(GapKind.PERCEPTION)));
    assertEquals(List.of(), dimensions(both.of(GapKind.EVIDENCE)));
  }

  @Test
  void a_pattern_that_the_room_does_not_know_is_a_gap_of_visibility() {
    GapAnalysis hidden = GapAnalysis.of(
        Ladders.analysts().expectations(SENIOR),
        coverage(claiming(Analyses.FIRST, "scope"), claiming(Analyses.SECOND, "scope")),
        coverage(claiming(Analyses.FIRST, "scope")),
        Assessment.UNSAID,
        Defaults.standard());
    assertEquals(List.of(SCOPE), dimensions(hidden.of(GapKind.VISIBILITY)));
    assertEquals(CoverageState.SOMETIMES, hidden.dimensions().get(0).visible());
  }

  @Test
  void a_dimension_missing_in_what_is_known_is_not_known() {
    GapAnalysis unknown = GapAnalysis.of(
        Ladders.analysts().expectations(SENIOR),
        coverage(),
        new Coverage(ImmutableList.of()),
        Assessment.UNSAID,
        Defaults.standard());
    assertEquals(CoverageState.NEVER, unknown.dimensions().get(0).visible());
  }

  @Test
  void only_what_was_rated_is_listed_as_rated() {
    assertEquals(
        List.of(SCOPE, INFLUENCE),
        Lists.transform(
            analysis(saying(rated("influence", 3, 3), Standing.of("scope").withSelf(new Rating(1))))
                .ratings(),
            RatingGap::dimension));
  }

  @Test
  void contradictions_are_listed_in_the_ladders_order() {
    GapAnalysis analysis = analysis(
        saying(
            Standing.of("influence").withDeclared(Declared.ALREADY),
            Standing.of("scope").withDeclared(Declared.NEVER),
            Standing.of("direction").withDeclared(Declared.NEVER)),
        claiming(Analyses.FIRST, "scope"));
    assertEquals(List.of(SCOPE, INFLUENCE), dimensions(analysis.contradictions()));
  }

  @Test
  void what_is_thin_is_below_the_floor_like_what_was_never_shown() {
    GapAnalysis analysis = analysis(
        Assessment.UNSAID,
        claiming(Analyses.FIRST, "scope", "influence"),
        claiming(Analyses.SECOND, "scope"));
    assertEquals(List.of(INFLUENCE, DIRECTION), dimensions(analysis.belowFloor()));
  }

  private static List<RubricDimension> order(Assessment assessment) {
    return dimensions(analysis(assessment).byUrgency());
  }

  private static List<RubricDimension> dimensions(List<DimensionAnalysis> analyses) {
    return Lists.transform(analyses, DimensionAnalysis::dimension);
  }

  private static Standing rated(String dimension, int self, int manager) {
    return Standing.of(dimension).withSelf(new Rating(self)).withManager(new Rating(manager));
  }

  private static List<Gap> gaps(Win... wins) {
    return GapAnalysis.of(Ladders.analysts(), SENIOR, coverage(wins)).gaps();
  }
}
