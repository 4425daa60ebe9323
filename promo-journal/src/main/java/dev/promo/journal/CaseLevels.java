package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Fields;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads the step a case is about: two levels of the ladder, the second above the first. */
final class CaseLevels {
  /** From the level now held up to the level asked for. */
  record Step(Level from, Level to) {}

  private final Rubric rubric;
  private final Consumer<Problem> problems;

  CaseLevels(Rubric rubric, Consumer<Problem> problems) {
    this.rubric = rubric;
    this.problems = problems;
  }

  Optional<Step> read(Fields fields) {
    Optional<Level> from = level(fields, "from");
    Optional<Level> to = level(fields, "to");
    Optional<Step> step = from.flatMap(lower -> to.map(upper -> new Step(lower, upper)));
    Optional<Step> upward =
        step.filter(each -> rubric.trackBetween(each.from(), each.to()).isPresent());
    if (step.isPresent() && upward.isEmpty()) {
      problems.accept(notUp(step.get(), fields.location("to")));
      fields.required("to", upward);
    }
    return upward;
  }

  private Optional<Level> level(Fields fields, String key) {
    Optional<String> written = fields.requiredText(key);
    Optional<Level> level = written.flatMap(rubric::level);
    if (written.isPresent() && level.isEmpty()) {
      problems.accept(unknownLevel(rubric, written.get(), fields.location(key)));
      fields.required(key, level);
    }
    return level;
  }

  private Problem notUp(Step step, Location place) {
    ImmutableList<String> above = rubric.levels().stream()
        .filter(level -> rubric.trackBetween(step.from(), level).isPresent())
        .map(Level::id)
        .collect(toImmutableList());
    return Problem.error(
        "NOT_A_STEP_UP",
        place,
        "No track of the ladder '" + rubric.title() + "' leads from '"
            + step.from().id() + "' up to '" + step.to().id() + "'.",
        above.isEmpty()
            ? "Write a lower level as 'from': none is above '" + step.from().id() + "'."
            : "Write one of: " + String.join(", ", above) + ".");
  }

  /** Says that a ladder has no such level. */
  static Problem unknownLevel(Rubric rubric, String written, Location place) {
    ImmutableList<String> ids = rubric.levels().stream().map(Level::id).collect(toImmutableList());
    return Problem.error(
        "UNKNOWN_LEVEL",
        place,
        "The ladder '" + rubric.title() + "' has no level '" + Words.shown(written) + "'.",
        Words.instead(written, ids));
  }
}
