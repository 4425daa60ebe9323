package dev.promo.core.business;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;

/**
 * Which wins serve which of the manager's goals.
 *
 * @param byGoal the wins of each goal, newest first, in the order of the goals; goals without a win are left out
 * @param without the wins that serve none of them, newest first
 */
public record GoalLinks(
    ImmutableListMultimap<BusinessGoal, Win> byGoal, ImmutableList<Win> without) {
  /** Links by the goal that a win names. */
  public static GoalLinks of(WinLog log, ImmutableList<BusinessGoal> goals) {
    ImmutableListMultimap.Builder<BusinessGoal, Win> byGoal = ImmutableListMultimap.builder();
    goals.forEach(goal -> log.wins().stream()
        .filter(win -> win.goal().filter(goal.name()::equals).isPresent())
        .forEach(win -> byGoal.put(goal, win)));
    ImmutableSet<String> names = goals.stream().map(BusinessGoal::name).collect(toImmutableSet());
    return new GoalLinks(
        byGoal.build(),
        log.wins().stream()
            .filter(win -> win.goal().filter(names::contains).isEmpty())
            .collect(toImmutableList()));
  }
}
