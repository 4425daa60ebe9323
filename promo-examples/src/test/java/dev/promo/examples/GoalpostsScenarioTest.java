package dev.promo.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.GoalpostHistory;
import dev.promo.core.decision.NextMoves;
import dev.promo.core.decision.goalpost.ChangeKind;
import dev.promo.core.decision.goalpost.CriterionChange;
import dev.promo.core.policy.ExitPolicy;
import dev.promo.packet.answer.DecisionLetter;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Both criteria are accepted; the second answer cites a third, and so does the third answer. */
@Tag("A-091")
class GoalpostsScenarioTest {
  private static final LocalDate SECOND = LocalDate.of(2027, 10, 15);
  private static final LocalDate THIRD = LocalDate.of(2028, 4, 14);

  private final PromotionCase promotion = Scenario.read("goalposts.yaml");

  @Test
  void the_second_answer_is_an_event_with_the_pair_shown() {
    GoalpostHistory history = history(SECOND);
    assertEquals(1, history.events().size());
    assertFalse(history.isPattern());
    assertEquals(
        ImmutableList.of(ChangeKind.NEW, ChangeKind.UNMET_DESPITE_ACCEPTED),
        history.events().get(0).changes().stream()
            .map(CriterionChange::kind)
            .collect(toImmutableList()));
    assertEquals(
        "[the course presented to the directors]",
        history.events().get(0).changes().get(0).said().toString());
  }

  @Test
  void the_letter_shows_both_sides_and_accuses_nobody() {
    String letter = Scenario.texts(DecisionLetter.of(promotion, SECOND));
    assertTrue(letter.contains("Changed since we agreed"), letter);
    assertTrue(letter.contains("not part of it\nthe course presented to the directors"), letter);
  }

  @Test
  void the_third_answer_is_a_pattern_and_opens_the_options() {
    assertTrue(history(THIRD).isPattern());
    assertTrue(moves(SECOND).options().isEmpty());
    assertFalse(moves(THIRD).options().isEmpty());
  }

  private GoalpostHistory history(LocalDate day) {
    return GoalpostHistory.of(
        promotion.decisions(), promotion.agreedPlan(), day, promotion.defaults());
  }

  private NextMoves moves(LocalDate day) {
    return NextMoves.of(
        promotion.decisions(),
        promotion.agreedPlan(),
        day,
        ExitPolicy.LIST_OPTIONS,
        promotion.defaults());
  }
}
