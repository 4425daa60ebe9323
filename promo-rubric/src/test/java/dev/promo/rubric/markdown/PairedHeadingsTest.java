package dev.promo.rubric.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairedHeadingsTest {
  private static Rubric read(String... headings) {
    StringBuilder markdown = new StringBuilder("# Career levels of the boat house\n\n");
    for (String heading : headings) {
      markdown
          .append("## ")
          .append(heading)
          .append("\n\n- Does what is asked under ")
          .append(heading)
          .append("\n- And more\n\n");
    }
    return new HeadingsFormat()
        .read(RubricInput.of(Source.of("ladder.md", markdown.toString())))
        .orElseThrow()
        .value()
        .orElseThrow()
        .rubric();
  }

  private static List<String> levels(Rubric rubric) {
    return rubric.levels().stream().map(Level::name).toList();
  }

  private static List<String> dimensions(Rubric rubric) {
    return rubric.dimensions().stream().map(RubricDimension::name).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s (%s)", "%s - %s", "%s: %s", "%s – %s"})
  void headings_may_name_a_dimension_and_a_level_at_once(String pair) {
    Rubric rubric = read(
        pair.formatted("Rowing", "Apprentice"),
        pair.formatted("Rowing", "Journeyman"),
        pair.formatted("Rowing", "Master"),
        pair.formatted("Steering", "Apprentice"),
        pair.formatted("Steering", "Journeyman"),
        pair.formatted("Steering", "Master"));
    assertEquals(List.of("Apprentice", "Journeyman", "Master"), levels(rubric));
    assertEquals(List.of("Rowing", "Steering"), dimensions(rubric));
    assertEquals(6, rubric.cells().size());
  }

  @Test
  void a_code_and_a_title_are_one_level() {
    assertEquals(
        List.of("L1 – Rower", "L2 – Senior Rower", "L3 – Principal Rower", "L4 – Fellow"),
        levels(read("L1 – Rower", "L2 – Senior Rower", "L3 – Principal Rower", "L4 – Fellow")));
  }

  @Test
  void titles_with_a_remark_in_brackets_are_levels_as_they_are() {
    assertEquals(
        List.of("Rower (Junior)", "Rower (Senior)", "Rower (Principal)"),
        levels(read("Rower (Junior)", "Rower (Senior)", "Rower (Principal)")));
  }
}
