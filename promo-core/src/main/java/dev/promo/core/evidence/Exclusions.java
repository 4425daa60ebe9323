package dev.promo.core.evidence;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import dev.promo.core.policy.Defaults;
import java.util.HashMap;
import java.util.Map;

/**
 * Why each win of a log is not shown that {@link PacketSelection} leaves out.
 *
 * @param byWin strongest win first
 */
public record Exclusions(ImmutableMap<ScoredWin, Exclusion> byWin) {

  /** Explains the selection from the same coverage, clusters and numbers. */
  public static Exclusions of(
      Coverage coverage, ImmutableMap<String, String> clusters, Defaults defaults) {
    Choice choice = Choice.of(coverage, clusters, defaults);
    ImmutableSet<ScoredWin> shown =
        ImmutableSet.copyOf(choice.selection().byDimension().values());
    Shortfalls shortfalls = new Shortfalls(choice);
    Map<ScoredWin, Exclusion> byWin = new HashMap<>(coverage.uncounted());
    coverage.dimensions().stream()
        .flatMap(dimension -> dimension.eligible().stream())
        .filter(scored -> !shown.contains(scored))
        .forEach(
            scored -> byWin.computeIfAbsent(scored, out -> exclusion(out, choice, shortfalls)));
    return new Exclusions(
        ImmutableMap.copyOf(ImmutableSortedMap.copyOf(byWin, ScoredWin.STRONGEST_FIRST)));
  }

  private static Exclusion exclusion(ScoredWin scored, Choice choice, Shortfalls shortfalls) {
    return choice
        .shownInsteadOf(scored)
        .<Exclusion>map(shown -> new Exclusion.DuplicateOf(shown.win().id()))
        .orElseGet(() -> shortfalls.exclusion(scored));
  }
}
