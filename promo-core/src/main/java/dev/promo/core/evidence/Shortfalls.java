package dev.promo.core.evidence;

import dev.promo.core.rubric.RubricDimension;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the best choice would lose by showing one win more, whose cluster shows none. Once the win is forced into a
 * dimension, the cheapest chain of exchanges from there to the shelf leads to the best choice that holds it.
 */
final class Shortfalls {
  private final Choice choice;
  private final long[] costs;
  private final int[] thinned;
  private final long costOfRoom;

  Shortfalls(Choice choice) {
    this.choice = choice;
    int dimensions = choice.dimensions().size();
    this.costs = new long[dimensions];
    this.thinned = new int[dimensions];
    Exchanges exchanges = new Exchanges(choice.offers(), choice.rules(), choice.allocation());
    for (int dimension = 0; dimension < dimensions; dimension++) {
      costs[dimension] = exchanges.cheapest(dimension, exchanges.shelf());
      thinned[dimension] = exchanges.thinned(exchanges.shelf());
    }
    this.costOfRoom = exchanges.cheapest(exchanges.room(), exchanges.shelf());
  }

  /** Why an eligible win is left out whose cluster shows none. */
  Exclusion exclusion(ScoredWin scored) {
    int worth = choice.rules().worth(scored.score().points());
    long beyondCap = choice.rules().bonus(choice.rules().cap() + 1);
    int[] claimed = claimed(scored);
    int best = claimed[0];
    for (int dimension : claimed) {
      if (costs[dimension] < costs[best]) {
        best = dimension;
      }
    }
    Shortfall shortfall = shortfall(best, costs[best] - worth);
    return IntStream.of(claimed)
        .filter(dimension -> isFull(dimension) && costOfRoom < worth + beyondCap)
        .<Exclusion>mapToObj(full -> new Exclusion.DimensionFull(dimension(full), shortfall))
        .findFirst()
        .orElseGet(() -> new Exclusion.Outscored(shortfall));
  }

  private Shortfall shortfall(int dimension, long lost) {
    boolean uncovers = choice.rules().coverageIn(lost) > 0;
    return new Shortfall(
        choice.rules().strengthIn(lost),
        uncovers ? Optional.of(dimension(thinned[dimension])) : Optional.empty());
  }

  private boolean isFull(int dimension) {
    return choice.allocation().load(dimension) == choice.rules().cap();
  }

  private int[] claimed(ScoredWin scored) {
    return IntStream.range(0, choice.dimensions().size())
        .filter(dimension -> scored.win().claims(dimension(dimension).id()))
        .toArray();
  }

  private RubricDimension dimension(int number) {
    return choice.dimensions().get(number);
  }
}
