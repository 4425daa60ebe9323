package dev.promo.core.gap.advice;

import static dev.promo.core.gap.Analyses.FIRST;
import static dev.promo.core.gap.Analyses.SECOND;
import static dev.promo.core.gap.Analyses.analysis;
import static dev.promo.core.gap.Analyses.claiming;
import static dev.promo.core.rubric.Ladders.DIRECTION;
import static dev.promo.core.rubric.Ladders.INFLUENCE;
import static dev.promo.core.rubric.Ladders.SCOPE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.gap.Assessment;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.WorkShape;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinKind;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OpportunityAdviceTest {

  @ParameterizedTest
  @CsvSource({
    "CLEAR_MORE_TASKS, FRAME_AN_OPEN_PROBLEM",
    "POLISH_OWN_WORK, JOIN_TEAMS_UP",
    "KEEP_TO_THE_PROCESS, MEND_THE_PROCESS",
    "WAIT_FOR_WORK, RAISE_THE_PROBLEM"
  })
  @Tag("A-077")
  void of_each_pair_one_side_shows_the_level_held_and_the_other_the_next(
      WorkPattern same, WorkPattern next) {
    assertEquals(WorkShape.SAME_LEVEL, same.shape());
    assertEquals(WorkShape.NEXT_LEVEL, next.shape());
    assertEquals(Optional.of(same), next.insteadOf());
    assertEquals(Optional.empty(), same.insteadOf());
  }

  @ParameterizedTest
  @EnumSource
  void every_signal_has_work_that_carries_it(ShapeSignal signal) {
    assertFalse(WorkPattern.carrying(signal).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0, SAME_LEVEL", "1, SAME_LEVEL", "2, NEXT_LEVEL", "5, NEXT_LEVEL"})
  void two_signals_make_a_win_next_level_work(int signals, WorkShape shape) {
    assertEquals(shape, WorkShape.of(FIRST.withShape(Wins.shape(signals)), Defaults.standard()));
  }

  @Test
  @Tag("A-112")
  void a_setback_is_never_next_level_work() {
    Win setback = FIRST.withShape(Wins.shape(5)).withKind(WinKind.SETBACK);
    assertEquals(WorkShape.SAME_LEVEL, WorkShape.of(setback, Defaults.standard()));
  }

  @Test
  void each_dimension_below_the_floor_is_told_work_of_its_own_shape() {
    assertEquals(
        List.of(
            new Opportunity(SCOPE, ShapeSignal.SCOPE, WorkPattern.FRAME_AN_OPEN_PROBLEM),
            new Opportunity(INFLUENCE, ShapeSignal.INFLUENCE, WorkPattern.JOIN_TEAMS_UP),
            new Opportunity(DIRECTION, ShapeSignal.DIRECTION, WorkPattern.RAISE_THE_PROBLEM)),
        OpportunityAdvice.of(analysis(Assessment.UNSAID)));
  }

  @Test
  void what_is_well_shown_needs_no_advice() {
    assertEquals(
        ImmutableList.of(),
        OpportunityAdvice.of(analysis(
            Assessment.UNSAID,
            claiming(FIRST, "scope", "influence", "direction"),
            claiming(SECOND, "scope", "influence", "direction"))));
  }

  @Test
  void where_the_name_says_nothing_the_signal_shown_least_is_advised() {
    Win win = claiming(FIRST, "bees").withShape(Wins.shape(2));
    assertEquals(
        List.of(ShapeSignal.SCOPE),
        OpportunityAdvice.of(bees(win)).stream().map(Opportunity::signal).toList());
    assertEquals(
        List.of(ShapeSignal.DIRECTION),
        OpportunityAdvice.of(bees()).stream().map(Opportunity::signal).toList());
  }

  private static GapAnalysis bees(Win... wins) {
    Rubric rubric =
        Ladders.analysts().withCells().withDimensions(RubricDimension.of("bees", "Bees"));
    Coverage logged =
        Coverage.of(rubric, WinLog.of(ImmutableList.copyOf(wins)), Wins.YEAR, Defaults.standard());
    return GapAnalysis.of(rubric, Ladders.SENIOR, logged);
  }
}
