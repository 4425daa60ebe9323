package dev.promo.core.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
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
}
