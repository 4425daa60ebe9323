package dev.promo.core.sponsor;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import dev.promo.core.gap.Rating;
import dev.promo.core.win.Quarter;
import java.util.Comparator;
import java.util.Optional;

/**
 * How the ratings of one dimension moved. They need not rise in every quarter.
 *
 * @param dimension the id of the dimension
 * @param ratings by quarter, oldest first; at least one
 */
public record GrowthArc(String dimension, ImmutableSortedMap<Quarter, Rating> ratings) {
  /** From the first quarter to the last. */
  public enum Direction {
    FALLING,
    LEVEL,
    RISING
  }

  /**
   * One arc for each dimension, by the dimension's id.
   *
   * @throws IllegalArgumentException when a dimension is rated twice in a quarter
   */
  public static ImmutableList<GrowthArc> of(Iterable<PastRating> ratings) {
    return Multimaps.index(ratings, PastRating::dimension).asMap().entrySet().stream()
        .map(entry -> new GrowthArc(
            entry.getKey(),
            entry.getValue().stream()
                .collect(toImmutableSortedMap(
                    Comparator.naturalOrder(), PastRating::quarter, PastRating::rating))))
        .sorted(Comparator.comparing(GrowthArc::dimension))
        .collect(toImmutableList());
  }

  /** Where it went; nothing while there is only one rating. */
  public Optional<Direction> direction() {
    if (ratings.size() < 2) {
      return Optional.empty();
    }
    ImmutableList<Rating> inOrder = ratings.values().asList();
    int first = inOrder.get(0).value();
    int last = inOrder.get(inOrder.size() - 1).value();
    if (first == last) {
      return Optional.of(Direction.LEVEL);
    }
    return Optional.of(first < last ? Direction.RISING : Direction.FALLING);
  }
}
