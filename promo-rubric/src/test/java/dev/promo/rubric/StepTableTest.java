package dev.promo.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.rubric.Rubric;
import dev.promo.rubric.format.Fixture;
import org.junit.jupiter.api.Test;

class StepTableTest {
  private static final Rubric BAKERY =
      RubricReader.standard().read(Fixture.source("good/everything.yaml")).orElseThrow();

  @Test
  void the_level_now_held_stands_beside_the_next() {
    assertEquals(
        """
        # Bakery ladder

        |Dimension|Apprentice|Baker|
        |---|---|---|
        |Craft / Dough|<ul><li>Weighs what the recipe says.</li></ul>|<ul><li>Bakes the whole range without a recipe at hand.</li><li>Keeps the sourdough alive over the holidays.</li></ul>|
        """,
        StepTable.markdown(
            BAKERY,
            BAKERY.level("apprentice").orElseThrow(),
            BAKERY.level("baker").orElseThrow()));
  }
}
