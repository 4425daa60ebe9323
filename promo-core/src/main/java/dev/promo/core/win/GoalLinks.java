package dev.promo.core.win;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.flatteningToImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;

/**
 * Which goals of the organisation some wins serve.
 *
 * @param serving the wins that serve each goal, in the order of goals and wins
 * @param without the wins that serve no goal
 */
public record GoalLinks(
    ImmutableListMultimap<BusinessGoal, Win> serving, ImmutableList<Win> without) {

  /**
   * Links wins to goals.
   *
   * @param goals the goals that are known; where nobody has named any, whatever a win calls its goal is one
   */
  public static GoalLinks of(ImmutableList<BusinessGoal> goals, ImmutableList<Win> wins) {
    return new GoalLinks(
        goals.stream()
            .collect(flatteningToImmutableListMultimap(
                goal -> goal, goal -> wins.stream().filter(goal::isServedBy))),
        wins.stream().filter(win -> !servesAny(win, goals)).collect(toImmutableList()));
  }

  private static boolean servesAny(Win win, ImmutableList<BusinessGoal> goals) {
    return goals.isEmpty()
        ? win.goal().isPresent()
        : goals.stream().anyMatch(goal -> goal.isServedBy(win));
  }
}
