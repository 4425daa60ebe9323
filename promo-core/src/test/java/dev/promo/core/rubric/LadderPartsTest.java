package dev.promo.core.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import org.junit.jupiter.api.Test;

/** What the small parts of a ladder refuse. */
class LadderPartsTest {

  @Test
  void a_level_without_an_id_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Level.of(" ", "Senior"));
  }

  @Test
  void a_level_without_a_name_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Level.of("l2", " "));
  }

  @Test
  void a_dimension_without_an_id_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> RubricDimension.of(" ", "Scope"));
  }

  @Test
  void a_dimension_without_a_name_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> RubricDimension.of("scope", " "));
  }

  @Test
  void a_behaviour_without_words_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Behaviour.of(" "));
  }

  @Test
  void a_behaviour_may_be_words_alone() {
    assertEquals(
        Behaviour.builder().text("Owns a process.").build(), Behaviour.of("Owns a process."));
  }

  @Test
  void an_empty_cell_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Cell.of("scope", "l2", ImmutableList.of()));
  }

  @Test
  void a_source_nobody_can_find_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new RubricSource(RubricSource.Kind.HR, " "));
  }

  @Test
  void a_cell_cannot_ask_something_and_be_open() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Cell.of("scope", "l2", Ladders.behaviours("Owns it."))
            .withOpen(OpenReason.TO_BE_DEFINED));
  }

  @Test
  void a_scale_without_a_step_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> new Scale("depth", "Depth", ImmutableList.of()));
  }

  @Test
  void two_steps_with_one_id_are_refused() {
    Level working = Ladders.level("working", "Working");
    assertThrows(
        IllegalArgumentException.class,
        () -> new Scale("depth", "Depth", ImmutableList.of(working, working.withName("Other"))));
  }

  @Test
  void a_blank_heading_over_a_dimension_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Ladders.SCOPE.withGroup("Craft", " "));
  }

  @Test
  void a_behaviour_counts_itself_and_all_under_it() {
    Behaviour nested = Behaviour.of("One.")
        .withChildren(
            Behaviour.of("Two.").withChildren(Behaviour.of("Three.")), Behaviour.of("Four."));
    assertEquals(4, nested.count());
  }

  @Test
  void where_a_behaviour_stands_does_not_make_it_another() {
    assertEquals(
        Behaviour.of("One."), Behaviour.of("One.").withLocation(Location.at("ladder.md", 3, 1)));
  }
}
