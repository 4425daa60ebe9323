package dev.promo.core.rubric;

import static dev.promo.core.rubric.Ladders.ANALYST;
import static dev.promo.core.rubric.Ladders.DIRECTION;
import static dev.promo.core.rubric.Ladders.INFLUENCE;
import static dev.promo.core.rubric.Ladders.MANAGER;
import static dev.promo.core.rubric.Ladders.SCOPE;
import static dev.promo.core.rubric.Ladders.SENIOR;
import static dev.promo.core.rubric.Ladders.behaviours;
import static dev.promo.core.rubric.Ladders.cell;
import static dev.promo.core.rubric.Ladders.level;
import static dev.promo.core.rubric.Ladders.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RubricTest {
  private static final Rubric LADDER = Ladders.analysts();

  @Test
  void every_dimension_has_an_expectation_those_left_open_included() {
    assertEquals(
        List.of(
            new Expectation(SCOPE, behaviours("Owns a process.", "Closes its gaps.")),
            new Expectation(INFLUENCE, behaviours("Moves people they do not manage.")),
            new Expectation(DIRECTION, ImmutableList.of())),
        LADDER.expectations(SENIOR));
  }

  @Test
  void a_level_without_cells_leaves_everything_open() {
    assertEquals(
        List.of(
            new Expectation(SCOPE, ImmutableList.of()),
            new Expectation(INFLUENCE, ImmutableList.of()),
            new Expectation(DIRECTION, ImmutableList.of())),
        LADDER.expectations(MANAGER));
  }

  @Nested
  class Lookup {

    @Test
    void a_level_is_found_by_its_id() {
      assertEquals(Optional.of(SENIOR), LADDER.level("l2"));
    }

    @Test
    void a_level_is_found_by_its_name() {
      assertEquals(Optional.of(SENIOR), LADDER.level(" senior analyst "));
    }

    @Test
    void an_unknown_level_is_not_found() {
      assertEquals(Optional.empty(), LADDER.level("Principal"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"influence", "INFLUENCE", "Influence", "  influence\t"})
    @DefaultLocale("tr-TR")
    void case_and_space_do_not_matter_on_a_turkish_machine(String written) {
      assertEquals(Optional.of(INFLUENCE), LADDER.dimension(written));
    }

    @Test
    void a_name_that_two_levels_have_finds_neither() {
      Rubric twins = LADDER.withLevels(ANALYST, SENIOR, level("m1", "Analyst"));
      assertEquals(Optional.empty(), twins.level("Analyst"));
    }

    @Test
    void an_id_goes_before_the_name_of_another() {
      Rubric crossed =
          LADDER.withDimensions(RubricDimension.of("reach", "Scope"), SCOPE, INFLUENCE);
      assertEquals(Optional.of(SCOPE), crossed.dimension("SCOPE"));
    }

    @Test
    void an_exact_id_goes_before_one_of_other_case() {
      RubricDimension capital = RubricDimension.of("SCOPE", "Scope at large");
      Rubric cases = LADDER.withDimensions(SCOPE, capital, INFLUENCE);
      assertEquals(Optional.of(capital), cases.dimension("SCOPE"));
      assertEquals(Optional.of(SCOPE), cases.dimension("scope"));
    }
  }

  @Nested
  class Tracks {

    @Test
    void a_track_is_found_between_its_levels() {
      assertEquals(
          Optional.of(track("manager", ANALYST, MANAGER)), LADDER.trackBetween(ANALYST, MANAGER));
    }

    @Test
    void the_first_of_several_tracks_is_taken() {
      Rubric twoWays = LADDER.withTracks(
          track("manager", ANALYST, MANAGER),
          track("long", ANALYST, SENIOR, MANAGER),
          track("individual", ANALYST, SENIOR));
      assertEquals(Optional.of("long"), twoWays.trackBetween(ANALYST, SENIOR).map(Track::id));
    }

    @Test
    void no_track_leads_down() {
      assertEquals(Optional.empty(), LADDER.trackBetween(SENIOR, ANALYST));
    }

    @Test
    void no_track_leads_across() {
      assertEquals(Optional.empty(), LADDER.trackBetween(SENIOR, MANAGER));
    }
  }

  @Nested
  class Refusals {

    @Test
    void a_rubric_without_a_title_is_refused() {
      refused("a rubric's title must not be blank", () -> LADDER.withTitle(" "));
    }

    @Test
    void a_rubric_without_a_level_is_refused() {
      refused("a rubric needs a level", LADDER::withLevels);
    }

    @Test
    void a_rubric_without_a_track_is_refused() {
      refused("a rubric needs a track", LADDER::withTracks);
    }

    @Test
    void a_rubric_without_a_dimension_is_refused() {
      refused("a rubric needs a dimension", LADDER::withDimensions);
    }

    @Test
    void two_levels_with_one_id_are_refused() {
      refused(
          "no two levels may have the same id",
          () -> LADDER.withLevels(ANALYST, SENIOR, MANAGER, level("l1", "Junior")));
    }

    @Test
    void two_tracks_with_one_id_are_refused() {
      refused(
          "no two tracks may have the same id",
          () -> LADDER.withTracks(track("up", ANALYST, SENIOR), track("up", ANALYST, MANAGER)));
    }

    @Test
    void two_dimensions_with_one_id_are_refused() {
      refused(
          "no two dimensions may have the same id",
          () -> LADDER.withDimensions(SCOPE, INFLUENCE, RubricDimension.of("scope", "Reach")));
    }

    @Test
    void two_cells_for_one_dimension_and_level_are_refused() {
      refused(
          "no two cells may have the same id",
          () -> LADDER.withCells(cell(SCOPE, SENIOR, "One."), cell(SCOPE, SENIOR, "Other.")));
    }

    @Test
    void a_track_over_an_unknown_level_is_refused() {
      refused(
          "track 'individual' names a level that the rubric does not have",
          () -> LADDER.withTracks(track("individual", ANALYST, level("l9", "Fellow"))));
    }

    @Test
    void a_cell_at_an_unknown_level_is_refused() {
      refused(
          "a cell names the unknown level 'l9'",
          () -> LADDER.withCells(cell(SCOPE, level("l9", "Fellow"), "Owns it all.")));
    }

    @Test
    void a_cell_in_an_unknown_dimension_is_refused() {
      refused(
          "a cell names the unknown dimension 'wit'",
          () -> LADDER.withCells(cell(RubricDimension.of("wit", "Wit"), SENIOR, "Jokes.")));
    }

    private void refused(String complaint, Executable making) {
      assertEquals(
          complaint, assertThrows(IllegalArgumentException.class, making).getMessage());
    }
  }

  @Test
  void a_ladder_may_be_without_cells() {
    assertEquals(ImmutableList.of(), LADDER.withCells().cells());
  }
}
