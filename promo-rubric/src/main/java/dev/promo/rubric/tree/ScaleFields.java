package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Scale;
import dev.promo.notation.Fields;
import dev.promo.notation.Slug;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the scales of a ladder in promo's notation. */
final class ScaleFields {
  private final Map<String, Rungs> steps = new LinkedHashMap<>();
  private final References references = new References("scales", steps.keySet());
  private final ImmutableList.Builder<Scale> scales = ImmutableList.builder();

  private ScaleFields() {}

  static ScaleFields read(Fields ladder) {
    ScaleFields read = new ScaleFields();
    Uniqueness ids = new Uniqueness("scale");
    ladder.list("scales").forEach(fields -> read.scale(fields, ids));
    return read;
  }

  ImmutableList<Scale> scales() {
    return scales.build();
  }

  /** The steps of the scale that a dimension names under {@code scale}; a name that no scale has is reported. */
  Optional<Rungs> named(String id, Fields dimension) {
    Optional<Rungs> found = Optional.ofNullable(steps.get(id));
    if (found.isEmpty()) {
      dimension.problem(Problem.error(
          "UNKNOWN_SCALE",
          dimension.location("scale"),
          "The ladder has no scale '" + id + "'.",
          references.mend(id)));
    }
    return found;
  }

  private void scale(Fields fields, Uniqueness ids) {
    Optional<String> name = fields.requiredText("name");
    String id = fields.text("id").or(() -> name.map(Slug::of)).orElse("");
    Rungs rungs = Rungs.steps(fields);
    fields
        .build(() -> new Scale(id, name.orElseThrow(), rungs.all()))
        .filter(scale -> ids.isNew(id, fields))
        .ifPresent(scale -> {
          scales.add(scale);
          steps.put(id, rungs);
        });
  }
}
