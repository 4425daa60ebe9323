package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The parts of a rubric by their ids, and in which order they stand. No two of a kind have the same id. */
final class RubricIndex {
  private final ImmutableMap<String, Integer> levels;
  private final ImmutableMap<String, ImmutableMap<String, Integer>> scales;
  private final ImmutableMap<String, Axis> dimensions;

  /**
   * A dimension of the ladder.
   *
   * @param position its place among the dimensions
   * @param hasScale whether its rungs are the steps of a scale, and not the levels
   * @param rungs the places of its rungs by their ids
   */
  private record Axis(int position, boolean hasScale, ImmutableMap<String, Integer> rungs) {}

  /** Reads the ids; an {@link IllegalArgumentException} when two are the same, or a scale is not there. */
  RubricIndex(Rubric rubric) {
    levels = positions("level", rubric.levels(), Level::id);
    scales = byId(
        "scale",
        rubric.scales(),
        Scale::id,
        (scale, position) -> positions("step", scale.steps(), Level::id));
    dimensions = byId("dimension", rubric.dimensions(), RubricDimension::id, this::axis);
    positions("track", rubric.tracks(), Track::id);
  }

  private Axis axis(RubricDimension dimension, int position) {
    Optional<String> scale = dimension.scale();
    scale.ifPresent(id -> checkArgument(
        scales.containsKey(id), "dimension '%s' names the unknown scale '%s'", dimension.id(), id));
    return new Axis(position, scale.isPresent(), scale.map(scales::get).orElse(levels));
  }

  boolean hasLevel(String level) {
    return levels.containsKey(level);
  }

  boolean hasDimension(String dimension) {
    return dimensions.containsKey(dimension);
  }

  /** Whether a dimension has a scale with that step. */
  boolean hasStep(String dimension, String step) {
    @Nullable Axis axis = dimensions.get(dimension);
    return axis != null && axis.hasScale() && axis.rungs().containsKey(step);
  }

  /** Whether the cells of a dimension can stand at a level, or at a step where the dimension has a scale. */
  boolean hasRung(String dimension, String rung) {
    @Nullable Axis axis = dimensions.get(dimension);
    return axis != null && axis.rungs().containsKey(rung);
  }

  /**
   * A number that grows from dimension to dimension and, in each, from rung to rung.
   *
   * @throws IllegalArgumentException if the cell stands where the rubric has no place
   */
  long rank(Cell cell) {
    @Nullable Axis axis = dimensions.get(cell.dimension());
    checkArgument(axis != null, "a cell names the unknown dimension '%s'", cell.dimension());
    @Nullable Integer rung = axis.rungs().get(cell.level());
    checkArgument(rung != null, "a cell names the unknown level '%s'", cell.level());
    return rank(axis, rung);
  }

  /** A number that grows from dimension to dimension and, in each, from level to level. */
  long rank(Requirement asked) {
    @Nullable Axis axis = dimensions.get(asked.dimension());
    return axis == null ? 0 : rank(axis, levels.getOrDefault(asked.level(), 0));
  }

  private static long rank(Axis axis, int rung) {
    return ((long) axis.position() << Integer.SIZE) + rung;
  }

  private static <T> ImmutableMap<String, Integer> positions(
      String what, ImmutableList<T> values, Function<T, String> id) {
    return byId(what, values, id, (value, position) -> position);
  }

  private static <T, V> ImmutableMap<String, V> byId(
      String what,
      ImmutableList<T> values,
      Function<T, String> id,
      BiFunction<T, Integer, V> entry) {
    ImmutableMap.Builder<String, V> entries = ImmutableMap.builderWithExpectedSize(values.size());
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      entries.put(id.apply(value), entry.apply(value, i));
    }
    ImmutableMap<String, V> known = entries.buildKeepingLast();
    checkArgument(known.size() == values.size(), "no two %ss may have the same id", what);
    return known;
  }
}
