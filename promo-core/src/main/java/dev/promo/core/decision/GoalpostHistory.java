package dev.promo.core.decision;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.facts.Answer;
import dev.promo.core.decision.facts.DecisionRecord;
import dev.promo.core.decision.goalpost.GoalpostComparison;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which answers differ from what was agreed, over all cycles. The first time calls for a letter; two cycles in a row are
 * a pattern.
 *
 * @param events the answers that differ, earliest first
 * @param isPattern whether the answers of two cycles in a row differ
 */
public record GoalpostHistory(ImmutableList<GoalpostsMoved> events, boolean isPattern) {
  /**
   * Compares every answer by a day with what both had confirmed before it.
   *
   * @param plan says which criteria were accepted or returned
   */
  public static GoalpostHistory of(
      DecisionHistory history, DevelopmentPlan plan, LocalDate day, Defaults defaults) {
    ImmutableList<GoalpostsMoved> events = history
        .until(day)
        .flatMap(answer -> event(history, answer, plan, defaults).stream())
        .collect(toImmutableList());
    return new GoalpostHistory(events, isPattern(history, events, day));
  }

  /** In which way an answer differs, if it does. */
  public Optional<GoalpostsMoved> of(DecisionRecord answer) {
    return events.stream().filter(event -> event.answer().equals(answer)).findFirst();
  }

  private static Optional<GoalpostsMoved> event(
      DecisionHistory history, DecisionRecord answer, DevelopmentPlan plan, Defaults defaults) {
    return history
        .agreedBefore(answer.on(), defaults)
        .map(agreed ->
            new GoalpostsMoved(agreed, answer, GoalpostComparison.of(agreed, answer, plan)))
        .filter(event -> !event.changes().isEmpty());
  }

  private static boolean isPattern(
      DecisionHistory history, ImmutableList<GoalpostsMoved> events, LocalDate day) {
    Map<String, Boolean> moved = new LinkedHashMap<>();
    history.until(day).forEach(answer -> {
      boolean differs = events.stream().anyMatch(event -> event.answer().equals(answer));
      if (differs || answer.answer() != Answer.NONE) {
        moved.merge(cycle(answer), differs, Boolean::logicalOr);
      }
    });
    boolean before = false;
    for (boolean now : moved.values()) {
      if (before && now) {
        return true;
      }
      before = now;
    }
    return false;
  }

  /** The round of an answer; where nobody names one, the answer is its own. */
  private static String cycle(DecisionRecord answer) {
    return answer.cycle().orElse("answer of " + answer.on());
  }
}
