package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Requirement;
import dev.promo.notation.Fields;
import java.util.Optional;

/** Reads which steps of its scale the levels ask in a dimension of promo's notation. */
final class RequirementFields {
  private final String dimension;
  private final Rungs levels;
  private final Rungs steps;

  RequirementFields(String dimension, Rungs levels, Rungs steps) {
    this.dimension = dimension;
    this.levels = levels;
    this.steps = steps;
  }

  /** The requirements as they are written. */
  ImmutableList<Requirement> read(Fields requires) {
    ImmutableList.Builder<Requirement> required = ImmutableList.builder();
    for (String level : requires.keys()) {
      ImmutableList<Fields> asked = requires.list(level, "step");
      if (levels.has(level, () -> requires.keyLocation(level), requires)) {
        asked.forEach(fields -> requirement(level, fields).ifPresent(required::add));
      }
    }
    return required.build();
  }

  private Optional<Requirement> requirement(String level, Fields fields) {
    Optional<String> step = fields
        .requiredText("step")
        .filter(id -> steps.has(id, () -> fields.location("step"), fields));
    boolean optional = fields.flag("optional").orElse(false);
    Optional<String> words = fields.text("words");
    return fields
        .build(() -> step.map(id -> new Requirement(level, dimension, id, optional, words)))
        .flatMap(read -> read);
  }
}
