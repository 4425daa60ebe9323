package dev.promo.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The ladder that promo brings along, for people whose company has none: what changes from any level to the next, in
 * five dimensions, and in further ones that a company may care for.
 */
public final class LevelShiftRubric {
  private static final String FILE = "level-shift.yaml";
  private static final String MORE = "level-shift-more.yaml";

  private LevelShiftRubric() {}

  /** Scope, ambiguity, influence, blast radius and direction; the levels are {@code current} and {@code next}. */
  public static Rubric get() {
    return read(FILE);
  }

  /** Skills that ladders often name beside the five: depth, strategy, leadership and stakeholders. */
  public static ImmutableList<RubricDimension> further() {
    return read(MORE).dimensions();
  }

  /**
   * The five dimensions, then the chosen ones of {@link #further}.
   *
   * @param ids of further dimensions, in any order
   * @throws IllegalArgumentException for an id that none of them has
   */
  public static Rubric with(ImmutableSet<String> ids) {
    Rubric more = read(MORE);
    for (String id : ids) {
      checkArgument(
          more.dimensions().stream().anyMatch(further -> further.id().equals(id)),
          "there is no further dimension '%s'",
          id);
    }
    Rubric five = get();
    return five.withDimensions(Iterables.concat(
            five.dimensions(),
            Iterables.filter(more.dimensions(), further -> ids.contains(further.id()))))
        .withCells(Iterables.concat(
            five.cells(), Iterables.filter(more.cells(), cell -> ids.contains(cell.dimension()))));
  }

  private static Rubric read(String name) {
    try (InputStream file =
        Objects.requireNonNull(LevelShiftRubric.class.getResourceAsStream(name), name)) {
      return RubricReader.standard().read(Source.of(name, file.readAllBytes())).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
