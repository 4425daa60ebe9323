package dev.promo.core.rubric;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparingInt;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.function.Function;
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
    Ordering<Cell> cells = Ordering.from(
        byDimension(Cell::dimension).thenComparingInt(cell -> at(cell.dimension(), cell.level())));
    Ordering<Requirement> requirements = Ordering.from(byDimension(Requirement::dimension)
        .thenComparingInt(asked -> levels.getOrDefault(asked.level(), 0)));
    if (!cells.isOrdered(rubric.cells())) { // the rubric with ordered cells orders its requirements
      return rubric.withCells(cells.immutableSortedCopy(rubric.cells()));
    }
    return requirements.isOrdered(rubric.requirements())
        ? rubric
        : rubric.withRequirements(requirements.immutableSortedCopy(rubric.requirements()));
  }

  private <T> Comparator<T> byDimension(Function<T, String> dimension) {
    return comparingInt(value -> dimensions.getOrDefault(dimension.apply(value), 0));
  }

  private int at(String dimension, String rung) {
    return rungsOfDimensions.getOrDefault(dimension, levels).getOrDefault(rung, 0);
  }

  private static <T> ImmutableMap<String, Integer> positions(
      ImmutableList<T> values, Function<T, String> id) {
    return IntStream.range(0, values.size())
        .boxed()
        .collect(toImmutableMap(at -> id.apply(values.get(at)), at -> at));
  }
}
