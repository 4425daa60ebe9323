package dev.promo.core.gap;

import static dev.promo.core.gap.Analyses.FIRST;
import static dev.promo.core.gap.Analyses.SECOND;
import static dev.promo.core.gap.Analyses.analysis;
import static dev.promo.core.gap.Analyses.claiming;
import static dev.promo.core.gap.Analyses.coverage;
import static dev.promo.core.gap.Analyses.saying;
import static dev.promo.core.rubric.Ladders.SENIOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.Win;
import dev.promo.core.win.Wins;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DimensionAnalysisTest {
  private static final Win ONE = claiming(FIRST, "scope");
  private static final Win OTHER = claiming(SECOND, "scope");

  private static DimensionAnalysis scope(Assessment assessment, Win... wins) {
    return analysis(assessment, wins).dimensions().get(0);
  }

  private static DimensionAnalysis scope(Win... wins) {
    return scope(Assessment.UNSAID, wins);
  }

  private static Assessment declaring(Declared declared) {
    return saying(Standing.of("scope").withDeclared(declared));
  }

  @Test
  void one_win_is_thin_and_so_is_one_quarter() {
    assertEquals(Set.of(Thinness.ONE_WIN, Thinness.ONE_QUARTER), scope(ONE).thinness());
    assertEquals(
        Set.of(Thinness.ONE_QUARTER),
        scope(ONE, OTHER.withDate(ONE.date().plusDays(1))).thinness());
  }

  @Test
  void one_witness_is_thin_and_so_is_none() {
    Win manager = ONE.withCorroborations(Wins.MANAGER);
    Win again = OTHER.withCorroborations(Wins.MANAGER, Wins.REPORT);
    assertEquals(Set.of(Thinness.ONE_VOICE), scope(manager, again).thinness());
    assertEquals(
        Set.of(Thinness.ONE_VOICE),
        scope(ONE.withCorroborations(), OTHER.withCorroborations()).thinness());
  }

  @Test
  void two_wins_in_two_quarters_with_two_witnesses_are_not_thin() {
    DimensionAnalysis full = scope(ONE, OTHER);
    assertEquals(Set.of(), full.thinness());
    assertFalse(full.isBelowFloor());
    assertFalse(full.isGap());
  }

  @Test
  void nothing_at_all_is_below_the_floor_and_not_called_thin() {
    DimensionAnalysis never = scope();
    assertEquals(Set.of(), never.thinness());
    assertTrue(never.isBelowFloor());
    assertTrue(never.isGap());
  }

  @Test
  void what_is_said_and_what_is_logged_are_compared_in_both_directions() {
    assertEquals(
        Optional.of(Contradiction.SAID_NOT_LOGGED),
        scope(declaring(Declared.ALREADY), ONE).contradiction());
    assertEquals(
        Optional.of(Contradiction.LOGGED_NOT_SAID),
        scope(declaring(Declared.NEVER), ONE).contradiction());
    assertEquals(Optional.empty(), scope(declaring(Declared.SOMETIMES), ONE).contradiction());
    assertEquals(
        Optional.empty(), scope(declaring(Declared.ALREADY), ONE, OTHER).contradiction());
    assertEquals(Optional.empty(), scope(declaring(Declared.NEVER)).contradiction());
  }

  @Test
  void who_says_nothing_contradicts_nothing() {
    assertEquals(Optional.empty(), scope(ONE).contradiction());
  }

  @Test
  void the_lines_of_a_shown_dimension_count_but_for_those_called_never_shown() {
    Assessment second = saying(
        Standing.of("scope").withLines(ImmutableMap.of(1, Declared.SOMETIMES, 2, Declared.NEVER)));
    assertEquals(2, scope(ONE).linesShown());
    assertEquals(1, scope(second, ONE).linesShown());
  }

  @Test
  void nobody_can_say_that_a_line_was_shown_where_the_log_shows_nothing() {
    Assessment all = saying(Standing.of("scope").withLines(ImmutableMap.of(1, Declared.ALREADY)));
    assertEquals(0, scope(all).linesShown());
  }

  @Test
  void a_line_the_ladder_does_not_have_is_not_missing() {
    Assessment third = saying(Standing.of("scope").withLines(ImmutableMap.of(3, Declared.NEVER)));
    assertEquals(2, scope(third, ONE).linesShown());
  }

  @Test
  @Tag("A-051")
  void a_line_that_nobody_put_into_terms_of_the_work_is_listed() {
    Assessment first =
        saying(Standing.of("scope").withTranslations(ImmutableMap.of(1, "Run the intake.")));
    assertEquals(
        Ladders.analysts().behaviours(Ladders.SCOPE, SENIOR).subList(1, 2),
        scope(first).untranslated());
    assertEquals(
        Ladders.analysts().behaviours(Ladders.SCOPE, SENIOR), scope(ONE, OTHER).untranslated());
  }

  @Test
  void nobody_knows_more_than_was_logged() {
    assertThrows(
        IllegalArgumentException.class,
        () -> GapAnalysis.of(
            Ladders.analysts().expectations(SENIOR),
            coverage(),
            coverage(ONE),
            Assessment.UNSAID,
            Analyses.STANDARD));
  }
}
