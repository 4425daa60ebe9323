package dev.promo.core.rubric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RubricOrderTest {
  private static final Behaviour BEHAVIOUR = Behaviour.of("Keeps time.");

  @Test
  void cells_and_requirements_out_of_order_are_both_put_in_order() {
    Rubric rubric = Rubric.builder()
        .title("Orchestra")
        .source(new RubricSource(RubricSource.Kind.FILE, "orchestra.md"))
        .addAllLevels(List.of(Level.of("tutti", "Tutti"), Level.of("leader", "Leader")))
        .addTrack(new Track("seats", "Seats", ImmutableList.of("tutti", "leader")))
        .addScale(new Scale(
            "steps", "Steps", ImmutableList.of(Level.of("1", "One"), Level.of("2", "Two"))))
        .addAllDimensions(List.of(dimension("tone"), dimension("ensemble")))
        .addAllCells(List.of(
            Cell.of("ensemble", "1", ImmutableList.of(BEHAVIOUR)),
            Cell.of("tone", "2", ImmutableList.of(BEHAVIOUR))))
        .addAllRequirements(List.of(
            Requirement.of("leader", "ensemble", "1"),
            Requirement.of("leader", "tone", "2"),
            Requirement.of("tutti", "tone", "2")))
        .build();
    assertEquals(
        List.of("tone", "ensemble"),
        rubric.cells().stream().map(Cell::dimension).toList());
    assertEquals(
        List.of("tone tutti", "tone leader", "ensemble leader"),
        rubric.requirements().stream()
            .map(required -> required.dimension() + " " + required.level())
            .toList());
  }

  private static RubricDimension dimension(String id) {
    return RubricDimension.of(id, id).withScale("steps");
  }
}
