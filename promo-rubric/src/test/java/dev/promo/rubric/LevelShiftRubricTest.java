package dev.promo.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Expectation;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LevelShiftRubricTest {
  private final Rubric rubric = LevelShiftRubric.get();

  @Test
  @Tag("A-050")
  void it_has_five_dimensions_in_this_order() {
    assertEquals(
        List.of("Scope", "Ambiguity", "Influence", "Blast radius", "Direction"),
        rubric.dimensions().stream().map(RubricDimension::name).toList());
    assertEquals(
        List.of("scope", "ambiguity", "influence", "blast-radius", "direction"),
        rubric.dimensions().stream().map(RubricDimension::id).toList());
  }

  @Test
  @Tag("A-049")
  @Tag("A-050")
  void every_dimension_asks_something_else_of_the_next_level() {
    ImmutableSet.Builder<String> texts = ImmutableSet.builder();
    for (Level level : rubric.levels()) {
      for (Expectation expectation : rubric.expectations(level)) {
        assertEquals(1, expectation.behaviours().size());
        expectation.behaviours().stream().map(Behaviour::text).forEach(texts::add);
      }
    }
    assertEquals(10, texts.build().size());
  }

  @Test
  void documents_know_that_it_is_promos_own() {
    assertEquals(RubricSource.SHIPPED, rubric.source());
  }

  @Test
  void one_step_leads_from_the_current_level_to_the_next() {
    Level current = rubric.level("current").orElseThrow();
    Level next = rubric.level("next").orElseThrow();
    assertEquals(ImmutableList.of(current, next), rubric.levels());
    assertEquals("ladder", rubric.trackBetween(current, next).orElseThrow().id());
  }

  @Test
  @Tag("A-135")
  void skills_that_ladders_often_name_are_further_dimensions_to_choose_from() {
    assertEquals(
        List.of("Depth", "Strategy", "Leadership", "Stakeholders"),
        LevelShiftRubric.further().stream().map(RubricDimension::name).toList());
    Rubric chosen = LevelShiftRubric.with(ImmutableSet.of("stakeholders", "depth"));
    assertEquals(
        List.of(
            "scope",
            "ambiguity",
            "influence",
            "blast-radius",
            "direction",
            "depth",
            "stakeholders"),
        chosen.dimensions().stream().map(RubricDimension::id).toList());
    for (Level level : chosen.levels()) {
      assertEquals(
          List.of(1, 1, 1, 1, 1, 1, 1),
          chosen.expectations(level).stream()
              .map(asked -> asked.behaviours().size())
              .toList());
    }
  }

  @Test
  void without_a_choice_it_has_the_five_alone() {
    assertEquals(rubric, LevelShiftRubric.with(ImmutableSet.of()));
  }

  @Test
  void a_further_dimension_that_there_is_not_is_refused() {
    assertThrows(
        IllegalArgumentException.class, () -> LevelShiftRubric.with(ImmutableSet.of("scope")));
  }

  @Test
  void it_says_that_promo_brought_it() {
    assertEquals(RubricSource.Kind.BUILT_IN, rubric.source().kind());
  }

  @Test
  void it_is_the_same_every_time() {
    assertEquals(rubric, LevelShiftRubric.get());
  }
}
