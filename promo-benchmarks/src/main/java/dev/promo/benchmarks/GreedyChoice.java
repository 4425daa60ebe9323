package dev.promo.benchmarks;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.RubricDimension;
import java.util.HashSet;
import java.util.Set;

/**
 * The choice one would write by hand: each dimension takes its strongest free win, once for each level of the floor;
 * then the strongest wins of all fill the packet. It keeps every limit, and may miss the best choice.
 */
final class GreedyChoice {
  private final Coverage coverage;
  private final ImmutableMap<String, String> clusters;
  private final Defaults defaults;
  private final Set<String> taken = new HashSet<>();
  private final ImmutableListMultimap.Builder<RubricDimension, ScoredWin> shown =
      ImmutableListMultimap.builder();
  private final int[] loads;

  private GreedyChoice(
      Coverage coverage, ImmutableMap<String, String> clusters, Defaults defaults) {
    this.coverage = coverage;
    this.clusters = clusters;
    this.defaults = defaults;
    this.loads = new int[coverage.dimensions().size()];
  }

  static ImmutableListMultimap<RubricDimension, ScoredWin> of(
      Coverage coverage, ImmutableMap<String, String> clusters, Defaults defaults) {
    GreedyChoice choice = new GreedyChoice(coverage, clusters, defaults);
    choice.cover();
    choice.fill();
    return choice.shown.build();
  }

  private void cover() {
    for (int level = 0; level < defaults.coverageFloor(); level++) {
      for (int number = 0; number < loads.length; number++) {
        takeBest(number);
      }
    }
  }

  /** Takes the best free win of a dimension; each dimension's wins stand strongest first. */
  private void takeBest(int number) {
    for (ScoredWin scored : coverage.dimensions().get(number).eligible()) {
      if (take(scored, number)) {
        return;
      }
    }
  }

  private void fill() {
    int best;
    do {
      best = strongest();
      if (best >= 0) {
        takeBest(best);
      }
    } while (best >= 0);
  }

  /** The dimension with room whose best free win is the strongest, or -1. */
  private int strongest() {
    int best = -1;
    int most = defaults.rentPerWin() - 1;
    for (int number = 0; number < loads.length; number++) {
      int points = hasRoom(number) ? points(coverage.dimensions().get(number)) : -1;
      if (points > most) {
        most = points;
        best = number;
      }
    }
    return best;
  }

  private int points(DimensionCoverage dimension) {
    for (ScoredWin scored : dimension.eligible()) {
      if (!taken.contains(cluster(scored))) {
        return scored.score().points();
      }
    }
    return -1;
  }

  private boolean take(ScoredWin scored, int number) {
    if (!hasRoom(number) || !taken.add(cluster(scored))) {
      return false;
    }
    loads[number]++;
    shown.put(coverage.dimensions().get(number).dimension(), scored);
    return true;
  }

  private boolean hasRoom(int number) {
    return taken.size() < defaults.winsPerPacket()
        && loads[number] < defaults.winsPerDimension(loads.length);
  }

  private String cluster(ScoredWin scored) {
    String id = scored.win().id();
    return clusters.getOrDefault(id, id);
  }
}
