package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.internal.PromoStyle;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.immutables.value.Value;

/** A career ladder: what each level asks in each dimension, in the words of those who wrote it. */
@Value.Immutable
@PromoStyle
public sealed interface Rubric extends WithRubric permits ImmutableRubric {
  String title();

  /** What the ladder is for, in a sentence. */
  Optional<String> summary();

  /** The edition, as its authors name it. */
  Optional<String> version();

  /** The language of its words as a BCP 47 tag, such as {@code en}. */
  Optional<String> language();

  RubricSource source();

  /** At least one; lowest first within each track. */
  ImmutableList<Level> levels();

  /** The ways up; at least one. */
  ImmutableList<Track> tracks();

  /** At least one, in the ladder's order. */
  ImmutableList<RubricDimension> dimensions();

  /** At most one for a dimension and level; what is missing is left open by the ladder. */
  ImmutableList<Cell> cells();

  /** What the level asks: every dimension in the ladder's order, those left open included. */
  default ImmutableList<Expectation> expectations(Level level) {
    return dimensions().stream()
        .map(dimension -> new Expectation(dimension, behaviours(dimension, level)))
        .collect(toImmutableList());
  }

  /** What the level asks in the dimension; nothing where the ladder leaves it open. */
  default ImmutableList<Behaviour> behaviours(RubricDimension dimension, Level level) {
    return cells().stream()
        .filter(cell -> cell.dimension().equals(dimension.id()) && cell.level().equals(level.id()))
        .findFirst()
        .map(Cell::behaviours)
        .orElse(ImmutableList.of());
  }

  /**
   * Finds a level by id, or else by an id or a name that only one level has when neither case nor surrounding space
   * matter.
   */
  default Optional<Level> level(String idOrName) {
    return find(levels(), idOrName, Level::id, Level::name);
  }

  /** Finds a dimension as {@link #level} finds a level. */
  default Optional<RubricDimension> dimension(String idOrName) {
    return find(dimensions(), idOrName, RubricDimension::id, RubricDimension::name);
  }

  private static <T> Optional<T> find(
      ImmutableList<T> candidates,
      String written,
      Function<T, String> id,
      Function<T, String> name) {
    String wanted = written.strip();
    return only(candidates, id, wanted::equals)
        .or(() -> only(candidates, id, wanted::equalsIgnoreCase))
        .or(() -> only(candidates, name, wanted::equalsIgnoreCase));
  }

  private static <T> Optional<T> only(
      ImmutableList<T> candidates, Function<T, String> label, Predicate<String> wanted) {
    ImmutableList<T> found = candidates.stream()
        .filter(candidate -> wanted.test(label.apply(candidate)))
        .collect(toImmutableList());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The first track that leads from one level up to the other. */
  default Optional<Track> trackBetween(Level from, Level to) {
    return tracks().stream().filter(track -> track.leads(from, to)).findFirst();
  }

  @Value.Check
  default void check() {
    checkArgument(!title().isBlank(), "a rubric's title must not be blank");
    ImmutableSet<String> levels = distinct("level", levels(), Level::id);
    ImmutableSet<String> dimensions = distinct("dimension", dimensions(), RubricDimension::id);
    distinct("track", tracks(), Track::id);
    for (Track track : tracks()) {
      checkArgument(
          levels.containsAll(track.levels()),
          "track '%s' names a level that the rubric does not have",
          track.id());
    }
    for (Cell cell : cells()) {
      checkArgument(
          levels.contains(cell.level()), "a cell names the unknown level '%s'", cell.level());
      checkArgument(
          dimensions.contains(cell.dimension()),
          "a cell names the unknown dimension '%s'",
          cell.dimension());
    }
    distinct("cell", cells(), cell -> cell.dimension() + "\n" + cell.level());
  }

  private static <T> ImmutableSet<String> distinct(
      String what, ImmutableList<T> values, Function<T, String> id) {
    ImmutableSet<String> ids = values.stream().map(id).collect(toImmutableSet());
    checkArgument(ids.size() == values.size(), "no two %ss may have the same id", what);
    checkArgument(!values.isEmpty() || what.equals("cell"), "a rubric needs a %s", what);
    return ids;
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs a title, a source, a level, a track and a dimension. */
  final class Builder extends ImmutableRubric.Builder {
    Builder() {}
  }
}
