package dev.promo.core.evidence;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.RubricDimension;

/**
 * The wins a packet shows, each under the one dimension it argues for there: the best choice there is, found exactly.
 *
 * <p>At most {@link Defaults#winsPerPacket()} wins are shown, at most {@link Defaults#winsPerDimension(int)} under one
 * dimension, and one of each cluster of duplicates. Coverage comes first: as many dimensions as possible show a win,
 * then as many as possible a second, up to {@link Defaults#coverageFloor()}. Strength comes next: the points of all
 * shown wins, less {@link Defaults#rentPerWin()} for each. Of equally good choices it is the one that shows the earliest
 * win in which they differ, stronger before weaker, newer before older, then by id; and shows it under the earliest
 * dimension of the rubric. It depends on nothing else.
 *
 * @param byDimension dimensions in the rubric's order, wins strongest first; dimensions without a win are left out
 */
public record PacketSelection(ImmutableListMultimap<RubricDimension, ScoredWin> byDimension) {

  /** Chooses where no win is a duplicate of another. */
  public static PacketSelection of(Coverage coverage, Defaults defaults) {
    return of(coverage, ImmutableMap.of(), defaults);
  }

  /**
   * Chooses the wins to show.
   *
   * @param clusters the cluster of each win that has duplicates, by the win's id; every other win is its own
   */
  public static PacketSelection of(
      Coverage coverage, ImmutableMap<String, String> clusters, Defaults defaults) {
    return Choice.of(coverage, clusters, defaults).selection();
  }
}
