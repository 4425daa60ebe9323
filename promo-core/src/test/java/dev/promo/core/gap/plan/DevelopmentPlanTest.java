package dev.promo.core.gap.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class DevelopmentPlanTest {
  private static final Optional<String> NONE = Optional.empty();

  @Test
  void no_two_items_have_one_id() {
    refused(
        "two plan items have the id 'course-of-returns'",
        () -> DevelopmentPlan.of(List.of(Items.PROPOSED, Items.AGREED)));
  }

  @Test
  @Tag("A-120")
  void what_nobody_here_can_change_is_listed_apart() {
    Obstacle freeze = new Obstacle("Hiring is frozen until July.", false);
    Obstacle time = new Obstacle("No afternoon without alarms.", true);
    assertEquals(
        List.of(freeze),
        new DevelopmentPlan(Optional.empty(), ImmutableList.of(), ImmutableList.of(time, freeze))
            .beyondControl());
    refused("an obstacle must not be blank", () -> new Obstacle(" ", true));
  }

  @Test
  void evidence_is_an_artefact_a_number_or_a_witness() {
    refused(
        "the evidence expected needs an artefact, a number or a witness",
        () -> new ExpectedEvidence(NONE, NONE, NONE));
    refused(
        "the evidence expected must not be blank",
        () -> new ExpectedEvidence(Optional.of(" "), NONE, Optional.of("Head of Care")));
  }

  @Test
  void an_expected_number_holds_one() {
    assertEquals(
        Optional.of("late orders: 9 % -> 4 %"),
        new ExpectedEvidence(NONE, Optional.of("late orders: 9 % -> 4 %"), NONE).number());
    refused(
        "the number expected ('fewer late orders') must hold a digit",
        () -> new ExpectedEvidence(NONE, Optional.of("fewer late orders"), NONE));
  }

  private static void refused(String complaint, Executable making) {
    assertEquals(complaint, assertThrows(IllegalArgumentException.class, making).getMessage());
  }
}
