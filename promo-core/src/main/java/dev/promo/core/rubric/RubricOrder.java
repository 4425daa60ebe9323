package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.function.ToLongFunction;

/** The one order of cells and requirements, so that rubrics which say the same are equal. */
final class RubricOrder {
  private final Rubric rubric;
  private final RubricIndex index;

  RubricOrder(Rubric rubric, RubricIndex index) {
    this.rubric = rubric;
    this.index = index;
  }

  /** The rubric in order; the same one when it is in order already. Two cells in one place are refused. */
  Rubric ordered() {
    long[] cells = ranks(rubric.cells(), index::rank);
    if (!isOrdered(cells)) {
      // the rubric with ordered cells orders its requirements
      return rubric.withCells(sorted(rubric.cells(), index::rank));
    }
    checkArgument(!hasTwins(cells), "no two cells may have the same id");
    return isOrdered(ranks(rubric.requirements(), index::rank))
        ? rubric
        : rubric.withRequirements(sorted(rubric.requirements(), index::rank));
  }

  private static <T> long[] ranks(ImmutableList<T> values, ToLongFunction<T> rank) {
    long[] ranks = new long[values.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = rank.applyAsLong(values.get(i));
    }
    return ranks;
  }

  private static boolean isOrdered(long[] ranks) {
    for (int i = 1; i < ranks.length; i++) {
      if (ranks[i] < ranks[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasTwins(long[] ordered) {
    for (int i = 1; i < ordered.length; i++) {
      if (ordered[i] == ordered[i - 1]) {
        return true;
      }
    }
    return false;
  }

  private static <T> ImmutableList<T> sorted(ImmutableList<T> values, ToLongFunction<T> rank) {
    return ImmutableList.sortedCopyOf(Comparator.comparingLong(rank), values);
  }
}
