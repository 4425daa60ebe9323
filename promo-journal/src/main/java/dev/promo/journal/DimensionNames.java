package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Fields;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Finds the dimension a person named, by id or name; without a ladder every name is taken as it is. */
final class DimensionNames {
  private final Optional<Rubric> rubric;
  private final Consumer<Problem> problems;

  DimensionNames(Optional<Rubric> rubric, Consumer<Problem> problems) {
    this.rubric = rubric;
    this.problems = problems;
  }

  /** The dimension's id, or nothing and a problem when the ladder has no such dimension. */
  Optional<String> id(String written, Supplier<Location> place) {
    if (rubric.isEmpty()) {
      return Optional.of(written);
    }
    Optional<RubricDimension> dimension = rubric.get().dimension(written);
    if (dimension.isEmpty()) {
      problems.accept(unknown(written, place.get(), rubric.get()));
    }
    return dimension.map(RubricDimension::id);
  }

  /** The id of the dimension named under a key that must be there. */
  Optional<String> required(Fields fields, String key) {
    Optional<String> written = fields.requiredText(key);
    Optional<String> id = written.flatMap(name -> id(name, () -> fields.location(key)));
    return written.isPresent() ? fields.required(key, id) : id;
  }

  void report(Problem problem) {
    problems.accept(problem);
  }

  private static Problem unknown(String written, Location place, Rubric rubric) {
    ImmutableList<String> ids =
        rubric.dimensions().stream().map(RubricDimension::id).collect(toImmutableList());
    return Problem.error(
        "UNKNOWN_DIMENSION",
        place,
        "The ladder '" + rubric.title() + "' has no dimension '" + Words.shown(written) + "'.",
        Words.instead(written, ids));
  }
}
