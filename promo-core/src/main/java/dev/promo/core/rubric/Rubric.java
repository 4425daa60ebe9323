package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
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

  /** At least one. A level that no track leads to is a baseline, which other levels include. */
  ImmutableList<Level> levels();

  /** The ways up; at least one. */
  ImmutableList<Track> tracks();

  /** Steps of proficiency that are not levels of a job, each for the dimensions that name it. */
  ImmutableList<Scale> scales();

  /** At least one, in the ladder's order. */
  ImmutableList<RubricDimension> dimensions();

  /**
   * At most one for a dimension and level, in the order of these; what is missing is left open by the ladder. In
   * whichever order they are given.
   */
  ImmutableList<Cell> cells();

  /** Which steps of which scales the levels ask, in the order of the dimensions and levels. */
  ImmutableList<Requirement> requirements();

  /**
   * What the level asks: every dimension in the ladder's order, those left open included. All that the ladder only
   * refers to is looked up: steps of scales, levels that are the same as others or include them. {@link #along} leaves
   * out the dimensions that are not the level's business.
   */
  default ImmutableList<Expectation> expectations(Level level) {
    Resolution resolution = new Resolution(this);
    return dimensions().stream()
        .map(dimension -> new Expectation(dimension, resolution.behaviours(dimension, level.id())))
        .collect(toImmutableList());
  }

  /** What a level of the track asks, in the dimensions the track asks for. */
  default ImmutableList<Expectation> expectations(Track track, Level level) {
    return along(track).expectations(level);
  }

  /** The level now held against a higher one, in the dimensions of the first track that leads there. */
  default ImmutableList<DimensionStep> step(Level current, Level next) {
    Rubric ladder = trackBetween(current, next).map(this::along).orElse(this);
    Resolution resolution = new Resolution(ladder);
    return ladder.dimensions().stream()
        .map(dimension -> new DimensionStep(
            dimension,
            resolution.behaviours(dimension, current.id()),
            resolution.behaviours(dimension, next.id())))
        .collect(toImmutableList());
  }

  /** What the level asks in the dimension, as {@link #expectations} does; nothing where the ladder leaves it open. */
  default ImmutableList<Behaviour> behaviours(RubricDimension dimension, Level level) {
    return new Resolution(this).behaviours(dimension, level.id());
  }

  /**
   * The part of the ladder that somebody on the track is judged by. Left out are the dimensions that are spoken of at
   * levels of other tracks alone, and what the ladder warns against; where nothing would be left, all dimensions stay.
   */
  default Rubric along(Track track) {
    Resolution resolution = new Resolution(this);
    ImmutableList<RubricDimension> asked = dimensions().stream()
        .filter(RubricDimension::isAsked)
        .filter(dimension -> resolution.speaks(dimension, track.levels())
            || !resolution.speaks(dimension, Lists.transform(levels(), Level::id)))
        .collect(toImmutableList());
    return asked.isEmpty() || asked.equals(dimensions()) ? this : reduced(asked);
  }

  private Rubric reduced(ImmutableList<RubricDimension> kept) {
    ImmutableSet<String> ids = kept.stream().map(RubricDimension::id).collect(toImmutableSet());
    return builder()
        .from(this)
        .dimensions(kept)
        .cells(Iterables.filter(cells(), cell -> ids.contains(cell.dimension())))
        .requirements(Iterables.filter(requirements(), asked -> ids.contains(asked.dimension())))
        .build();
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
    Optional<T> found = Optional.empty();
    for (T candidate : candidates) {
      if (wanted.test(label.apply(candidate))) {
        if (found.isPresent()) {
          return Optional.empty();
        }
        found = Optional.of(candidate);
      }
    }
    return found;
  }

  /** The first track that leads from one level up to the other. */
  default Optional<Track> trackBetween(Level from, Level to) {
    return tracks().stream().filter(track -> track.leads(from, to)).findFirst();
  }

  @Value.Check
  default Rubric check() {
    checkArgument(!title().isBlank(), "a rubric's title must not be blank");
    RubricIndex index = new RubricIndex(this);
    new RubricCheck(this, index).check();
    return new RubricOrder(this, index).ordered();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs a title, a source, a level, a track and a dimension. */
  final class Builder extends ImmutableRubric.Builder {
    Builder() {}
  }
}
