package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** That the parts of a rubric name each other by ids which are there, and which nothing else has. */
final class RubricCheck {
  private final Rubric rubric;
  private final ImmutableSet<String> levels;
  private final ImmutableMap<String, ImmutableSet<String>> stepsOfScale;
  private final ImmutableMap<String, Optional<ImmutableSet<String>>> stepsOfDimension;

  RubricCheck(Rubric rubric) {
    this.rubric = rubric;
    levels = distinct("level", rubric.levels(), Level::id);
    distinct("scale", rubric.scales(), Scale::id);
    stepsOfScale = rubric.scales().stream()
        .collect(toImmutableMap(Scale::id, scale -> distinct("step", scale.steps(), Level::id)));
    distinct("dimension", rubric.dimensions(), RubricDimension::id);
    stepsOfDimension =
        rubric.dimensions().stream().collect(toImmutableMap(RubricDimension::id, this::steps));
  }

  void check() {
    needs("level", rubric.levels());
    needs("track", rubric.tracks());
    needs("dimension", rubric.dimensions());
    distinct("track", rubric.tracks(), Track::id);
    rubric.levels().forEach(this::includes);
    rubric.tracks().forEach(this::track);
    rubric.cells().forEach(this::cell);
    distinct("cell", rubric.cells(), cell -> new Place(cell.dimension(), cell.level()));
    rubric.requirements().forEach(this::requirement);
  }

  private Optional<ImmutableSet<String>> steps(RubricDimension dimension) {
    dimension
        .scale()
        .ifPresent(id -> checkArgument(
            stepsOfScale.containsKey(id),
            "dimension '%s' names the unknown scale '%s'",
            dimension.id(),
            id));
    return dimension.scale().map(stepsOfScale::get);
  }

  private void includes(Level level) {
    checkArgument(
        levels.containsAll(level.includes()),
        "level '%s' includes a level that the rubric does not have",
        level.id());
  }

  private void track(Track track) {
    checkArgument(
        levels.containsAll(track.levels()),
        "track '%s' names a level that the rubric does not have",
        track.id());
  }

  private void cell(Cell cell) {
    place("cell", cell.dimension(), cell.level());
    cell.sameAs().ifPresent(other -> place("cell", cell.dimension(), other));
  }

  private void requirement(Requirement required) {
    checkArgument(
        levels.contains(required.level()),
        "a requirement names the unknown level '%s'",
        required.level());
    known("requirement", required.dimension());
    checkArgument(
        steps(required.dimension())
            .filter(steps -> steps.contains(required.step()))
            .isPresent(),
        "a requirement names the unknown step '%s' of dimension '%s'",
        required.step(),
        required.dimension());
  }

  private void known(String what, String dimension) {
    checkArgument(
        stepsOfDimension.containsKey(dimension),
        "a %s names the unknown dimension '%s'",
        what,
        dimension);
  }

  /** Where in the ladder a cell stands. */
  private record Place(String dimension, String level) {}

  private void place(String what, String dimension, String level) {
    known(what, dimension);
    checkArgument(
        steps(dimension).orElse(levels).contains(level),
        "a %s names the unknown level '%s'",
        what,
        level);
  }

  private Optional<ImmutableSet<String>> steps(String dimension) {
    return stepsOfDimension.getOrDefault(dimension, Optional.empty());
  }

  private static void needs(String what, Collection<?> values) {
    checkArgument(!values.isEmpty(), "a rubric needs a %s", what);
  }

  private static <T, I> ImmutableSet<I> distinct(
      String what, Collection<T> values, Function<T, I> id) {
    ImmutableSet<I> ids = ImmutableSet.copyOf(Collections2.transform(values, id::apply));
    checkArgument(ids.size() == values.size(), "no two %ss may have the same id", what);
    return ids;
  }
}
