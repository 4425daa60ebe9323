package dev.promo.core.rubric;

import static dev.promo.core.rubric.Ladders.ANALYST;
import static dev.promo.core.rubric.Ladders.DIRECTION;
import static dev.promo.core.rubric.Ladders.INFLUENCE;
import static dev.promo.core.rubric.Ladders.MANAGER;
import static dev.promo.core.rubric.Ladders.SCOPE;
import static dev.promo.core.rubric.Ladders.SENIOR;
import static dev.promo.core.rubric.Ladders.behaviours;
import static dev.promo.core.rubric.Ladders.cell;
import static dev.promo.core.rubric.Ladders.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a ladder asks when everything it only refers to is looked up. */
class ResolutionTest {
  private static final Rubric LADDER = Ladders.analysts();
  private static final Level EVERYBODY = Ladders.level("all", "All levels");

  @Nested
  class Included {

    @Test
    void a_level_asks_its_own_behaviours_first_and_then_those_it_includes() {
      Rubric adding = LADDER.withLevels(ANALYST, SENIOR.withIncludes("l1"), MANAGER);
      assertEquals(
          behaviours("Owns a process.", "Closes its gaps.", "Owns a report."),
          adding.behaviours(SCOPE, SENIOR));
    }

    @Test
    void what_is_included_brings_along_what_it_includes_itself() {
      Rubric adding =
          LADDER.withLevels(ANALYST, SENIOR.withIncludes("l1"), MANAGER.withIncludes("l2"));
      assertEquals(
          behaviours("Owns a process.", "Closes its gaps.", "Owns a report."),
          adding.behaviours(SCOPE, MANAGER));
    }

    @Test
    void a_baseline_on_no_track_is_asked_at_every_level_that_includes_it() {
      Rubric based = LADDER
          .withLevels(ANALYST, SENIOR.withIncludes("all"), MANAGER, EVERYBODY)
          .withCells(cell(DIRECTION, EVERYBODY, "Says what is wrong."));
      assertEquals(behaviours("Says what is wrong."), based.behaviours(DIRECTION, SENIOR));
      assertEquals(ImmutableList.of(), based.behaviours(DIRECTION, ANALYST));
    }

    @Test
    void a_circle_adds_nothing() {
      Rubric circle =
          LADDER.withLevels(ANALYST.withIncludes("l2"), SENIOR.withIncludes("l1", "l2"), MANAGER);
      assertEquals(
          behaviours("Owns a report.", "Owns a process.", "Closes its gaps."),
          circle.behaviours(SCOPE, ANALYST));
    }

    @Test
    void a_behaviour_is_asked_once_however_often_it_is_included() {
      Rubric twice = LADDER
          .withLevels(ANALYST, SENIOR.withIncludes("l1"), MANAGER)
          .withCells(cell(SCOPE, ANALYST, "Owns it."), cell(SCOPE, SENIOR, "Owns it."));
      assertEquals(behaviours("Owns it."), twice.behaviours(SCOPE, SENIOR));
    }

    @Test
    void a_chain_of_any_length_is_followed() {
      ImmutableList<Level> rungs = IntStream.range(0, 20_000)
          .mapToObj(i -> Ladders.level("r" + i, "Rung")
              .withIncludes(i == 0 ? List.of() : List.of("r" + (i - 1))))
          .collect(ImmutableList.toImmutableList());
      Rubric tall = Rubric.builder()
          .from(LADDER)
          .levels(rungs)
          .tracks(List.of(track("up", rungs.get(0), rungs.get(19_999))))
          .cells(List.of(cell(SCOPE, rungs.get(0), "Starts.")))
          .build();
      assertEquals(behaviours("Starts."), tall.behaviours(SCOPE, rungs.get(19_999)));
    }
  }

  @Nested
  class References {

    @Test
    void a_cell_may_ask_what_another_level_asks_and_more() {
      Rubric same = LADDER.withCells(
          cell(SCOPE, ANALYST, "Owns a report."),
          cell(SCOPE, SENIOR, "Owns its readers.").withSameAs("l1"));
      assertEquals(
          behaviours("Owns its readers.", "Owns a report."), same.behaviours(SCOPE, SENIOR));
    }

    @Test
    void it_may_follow_several_references() {
      Rubric same = LADDER.withCells(
          cell(SCOPE, ANALYST, "Owns a report."), same("l2", "l1"), same("m1", "l2"));
      assertEquals(behaviours("Owns a report."), same.behaviours(SCOPE, MANAGER));
    }

    @Test
    void a_reference_to_an_unknown_level_is_refused() {
      assertThrows(IllegalArgumentException.class, () -> LADDER.withCells(same("l2", "l9")));
    }

    private Cell same(String level, String other) {
      return Cell.builder().dimension("scope").level(level).sameAs(other).build();
    }
  }

  @Nested
  class Scales {
    private final Level working = Ladders.level("working", "Working");
    private final Level expert = Ladders.level("expert", "Expert");
    private final RubricDimension craft = RubricDimension.of("craft", "Craft").withScale("depth");
    private final Rubric ladder = LADDER
        .withScales(new Scale("depth", "Depth", ImmutableList.of(working, expert)))
        .withDimensions(SCOPE, INFLUENCE, DIRECTION, craft)
        .withCells(cell(craft, working, "Does it."), cell(craft, expert, "Teaches it."));

    @Test
    void a_level_asks_the_step_it_requires() {
      Rubric asking = ladder.withRequirements(Requirement.of("l2", "craft", "expert"));
      assertEquals(behaviours("Teaches it."), asking.behaviours(craft, SENIOR));
      assertEquals(ImmutableList.of(), asking.behaviours(craft, ANALYST));
    }

    @Test
    void a_step_may_include_the_one_below() {
      Rubric asking = ladder
          .withScales(new Scale(
              "depth", "Depth", ImmutableList.of(working, expert.withIncludes("working"))))
          .withRequirements(Requirement.of("l2", "craft", "expert"));
      assertEquals(behaviours("Teaches it.", "Does it."), asking.behaviours(craft, SENIOR));
    }

    @Test
    void what_is_only_welcome_is_not_asked() {
      Rubric asking =
          ladder.withRequirements(new Requirement("l2", "craft", "expert", true, Optional.empty()));
      assertEquals(ImmutableList.of(), asking.behaviours(craft, SENIOR));
    }

    @Test
    void a_step_of_another_scale_is_refused() {
      refused("a requirement names the unknown step 'guru' of dimension 'craft'", "craft", "guru");
    }

    @Test
    void a_step_of_a_dimension_without_a_scale_is_refused() {
      refused(
          "a requirement names the unknown step 'expert' of dimension 'scope'", "scope", "expert");
    }

    @Test
    void a_scale_nobody_knows_is_refused() {
      assertThrows(IllegalArgumentException.class, () -> ladder.withScales());
    }

    @Test
    void a_cell_of_a_dimension_with_a_scale_stands_at_a_step() {
      assertThrows(
          IllegalArgumentException.class, () -> ladder.withCells(cell(craft, SENIOR, "Does it.")));
    }

    private void refused(String complaint, String dimension, String step) {
      assertEquals(
          complaint,
          assertThrows(
                  IllegalArgumentException.class,
                  () -> ladder.withRequirements(Requirement.of("l2", dimension, step)))
              .getMessage());
    }
  }

  @Nested
  class Along {
    private final Track individual = LADDER.tracks().get(0);
    private final Track manager = LADDER.tracks().get(1);

    private final Rubric forked = LADDER.withCells(
        cell(SCOPE, SENIOR, "Owns a process."), cell(INFLUENCE, MANAGER, "Grows people."));

    @Test
    void a_track_is_not_judged_by_what_is_asked_on_other_tracks_alone() {
      assertEquals(List.of(SCOPE, DIRECTION), forked.along(individual).dimensions());
      assertEquals(List.of(INFLUENCE, DIRECTION), forked.along(manager).dimensions());
    }

    @Test
    void the_expectations_of_a_track_leave_out_the_others() {
      assertEquals(
          List.of(INFLUENCE, DIRECTION),
          Lists.transform(forked.expectations(manager, MANAGER), Expectation::dimension));
    }

    @Test
    void what_the_ladder_warns_against_is_not_asked() {
      RubricDimension sins = SCOPE.withPolarity(Polarity.WARNED_AGAINST);
      assertEquals(
          List.of(INFLUENCE, DIRECTION),
          LADDER.withDimensions(sins, INFLUENCE, DIRECTION).along(individual).dimensions());
    }

    @Test
    void a_dimension_that_is_open_on_purpose_is_spoken_of() {
      Cell open = Cell.builder()
          .dimension("direction")
          .level("m1")
          .open(OpenReason.NO_REQUIREMENT)
          .build();
      Rubric ladder = LADDER.withCells(open, cell(SCOPE, SENIOR, "Owns a process."));
      assertEquals(List.of(INFLUENCE, DIRECTION), ladder.along(manager).dimensions());
    }

    @Test
    void a_track_of_which_nothing_is_said_keeps_all_dimensions() {
      assertEquals(LADDER.dimensions(), LADDER.withCells().along(manager).dimensions());
    }
  }

  @Test
  @Tag("A-049")
  void one_step_shows_what_is_asked_now_and_next() {
    assertEquals(
        List.of(
            new DimensionStep(
                SCOPE,
                behaviours("Owns a report."),
                behaviours("Owns a process.", "Closes its gaps.")),
            new DimensionStep(
                INFLUENCE, ImmutableList.of(), behaviours("Moves people they do not manage.")),
            new DimensionStep(DIRECTION, ImmutableList.of(), ImmutableList.of())),
        LADDER.step(ANALYST, SENIOR));
  }

  @Test
  void a_step_knows_what_the_next_level_adds() {
    DimensionStep step =
        new DimensionStep(SCOPE, behaviours("One.", "Two."), behaviours("Two.", "Three."));
    assertEquals(behaviours("Three."), step.added());
  }

  @Test
  void cells_stand_in_the_order_of_dimensions_and_levels_however_they_are_given() {
    assertEquals(LADDER, LADDER.withCells(ImmutableList.copyOf(Lists.reverse(LADDER.cells()))));
  }
}
