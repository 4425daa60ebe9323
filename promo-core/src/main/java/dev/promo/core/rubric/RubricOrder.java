package dev.promo.core.rubric;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** The one order of cells and requirements, so that rubrics which say the same are equal. */
final class RubricOrder {
  private final Rubric rubric;
  private final ImmutableMap<String, Integer> dimensions;
  private final ImmutableMap<String, Integer> levels;
  private final ImmutableMap<String, ImmutableMap<String, Integer>> rungsOfDimensions;

  RubricOrder(Rubric rubric) {
    this.rubric = rubric;
    dimensions = positions(rubric.dimensions(), RubricDimension::id);
    levels = positions(rubric.levels(), Level::id);
    ImmutableMap<String, ImmutableMap<String, Integer>> scales = rubric.scales().stream()
        .collect(toImmutableMap(Scale::id, scale -> positions(scale.steps(), Level::id)));
    rungsOfDimensions = rubric.dimensions().stream()
        .collect(toImmutableMap(
            RubricDimension::id, dimension -> dimension.scale().map(scales::get).orElse(levels)));
  }

  /** The rubric in order; the same one when it is in order already. */
  Rubric ordered() {
    if (!isOrdered(rubric.cells(), this::rank)) {
      // the rubric with ordered cells orders its requirements
      return rubric.withCells(sorted(rubric.cells(), this::rank));
    }
    return isOrdered(rubric.requirements(), this::rank)
        ? rubric
        : rubric.withRequirements(sorted(rubric.requirements(), this::rank));
  }

  private long rank(Cell cell) {
    return rank(
        cell.dimension(),
        rungsOfDimensions.getOrDefault(cell.dimension(), levels).getOrDefault(cell.level(), 0));
  }

  private long rank(Requirement asked) {
    return rank(asked.dimension(), levels.getOrDefault(asked.level(), 0));
  }

  /** A number that grows from dimension to dimension and, in each, from rung to rung. */
  private long rank(String dimension, int rung) {
    return ((long) dimensions.getOrDefault(dimension, 0) << Integer.SIZE) + rung;
  }

  private static <T> boolean isOrdered(ImmutableList<T> values, ToLongFunction<T> rank) {
    return Comparators.isInOrder(
        Iterables.transform(values, rank::applyAsLong), Comparator.<Long>naturalOrder());
  }

  private static <T> ImmutableList<T> sorted(ImmutableList<T> values, ToLongFunction<T> rank) {
    return ImmutableList.sortedCopyOf(Comparator.comparingLong(rank), values);
  }

  private static <T> ImmutableMap<String, Integer> positions(
      ImmutableList<T> values, Function<T, String> id) {
    return IntStream.range(0, values.size())
        .boxed()
        .collect(toImmutableMap(at -> id.apply(values.get(at)), at -> at));
  }
}
