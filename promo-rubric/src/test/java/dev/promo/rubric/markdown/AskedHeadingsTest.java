package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Source;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headings and lines that say that something is asked, and not of whom. */
class AskedHeadingsTest {
  private static Optional<Parsed<LoadedRubric>> read(String markdown) {
    return new HeadingsFormat().read(RubricInput.of(Source.of("ladder.md", markdown)));
  }

  private static Rubric rubric(String markdown) {
    return read(markdown).orElseThrow().value().orElseThrow().rubric();
  }

  private static ImmutableList<String> levels(Rubric rubric) {
    return rubric.levels().stream().map(Level::name).collect(toImmutableList());
  }

  private static ImmutableList<String> dimensions(Rubric rubric) {
    return rubric.dimensions().stream().map(RubricDimension::name).collect(toImmutableList());
  }

  @Test
  void headings_that_say_what_is_asked_are_no_levels() {
    String part =
        "# %s\n\n## Expectations\n\n- Brings %1$s\n\n## Self-Assessment\n\n- Do I %1$s?\n\n";
    assertEquals(
        Optional.empty(),
        read("## Mindset\n\nStands by the kiln.\n\n" + part.formatted("Communication")
            + part.formatted("Leadership") + part.formatted("Delivery")));
  }

  @Test
  void what_leads_to_a_list_is_no_part_of_its_name() {
    Rubric rubric = rubric("""
        # Ladder of the river guild

        ### Community Participant
        Walks along the river with us.

        * Responsibilities:
            * Greets who comes by

        ### Contributor
        * Responsibilities include:
            * Mends a plank when it is loose
        * Requirements (one or several of these):
            * Owns a hammer

        ### Maintainer
        A Maintainer has all that a Contributor has, plus:

        * Responsibilities include:
            * Keeps the whole bridge
        * Requirements:
            * Has kept a part of it for a year
        """);
    assertEquals(List.of("Community Participant", "Contributor", "Maintainer"), levels(rubric));
    assertEquals(List.of("Responsibilities", "Requirements"), dimensions(rubric));
    assertEquals(5, rubric.cells().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"puntos", "years in the trade", "Jahre"})
  void a_range_of_years_or_points_is_no_range_of_levels(String unit) {
    String level =
        "- **Junior** (1-3 %s)\n  - Ties a %s\n- **Senior** (4-9 %1$s)\n  - Splices a %2$s\n";
    Parsed<LoadedRubric> read = read("# Competency levels\n\n## Ropes\n\n"
            + level.formatted(unit, "rope") + "\n## Sails\n\n" + level.formatted(unit, "sail"))
        .orElseThrow();
    assertTrue(read.problems().isEmpty(), read.problems()::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Todos os níveis são cumulativos.",
        "Todos los niveles son acumulativos.",
        "Les niveaux sont cumulatifs.",
        "The ladder is cumulative."
      })
  void levels_may_be_called_cumulative(String sentence) {
    Parsed<LoadedRubric> read = read("# Career levels\n\n- " + sentence
            + "\n\n## Junior\n\n### Ropes\n\n- Ties\n\n### Sails\n\n- Folds\n\n"
            + "## Senior\n\n### Ropes\n\n- Splices\n\n### Sails\n\n- Cuts\n")
        .orElseThrow();
    assertTrue(
        read.problems().stream().anyMatch(problem -> problem.code().equals("CUMULATIVE_IN_PROSE")),
        read.problems()::toString);
  }
}
