package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Polarity;
import dev.promo.core.rubric.Requirement;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Fields;
import dev.promo.notation.Slug;
import java.util.Optional;

/** Reads the dimensions of a ladder in promo's notation, and what each level asks in them. */
final class DimensionFields {
  private final Rungs levels;
  private final ScaleFields scales;
  private final Uniqueness ids = new Uniqueness("dimension");
  private final ImmutableList.Builder<RubricDimension> dimensions = ImmutableList.builder();
  private final ImmutableList.Builder<Cell> cells = ImmutableList.builder();
  private final ImmutableList.Builder<Requirement> requirements = ImmutableList.builder();

  private DimensionFields(Rungs levels, ScaleFields scales) {
    this.levels = levels;
    this.scales = scales;
  }

  static DimensionFields read(Fields ladder, Rungs levels, ScaleFields scales) {
    DimensionFields read = new DimensionFields(levels, scales);
    ladder.list("dimensions").forEach(read::dimension);
    return read;
  }

  ImmutableList<RubricDimension> dimensions() {
    return dimensions.build();
  }

  ImmutableList<Cell> cells() {
    return cells.build();
  }

  ImmutableList<Requirement> requirements() {
    return requirements.build();
  }

  private void dimension(Fields fields) {
    Optional<String> name = fields.requiredText("name");
    String id = fields.text("id").or(() -> name.map(Slug::of)).orElse("");
    RubricDimension.Builder dimension = RubricDimension.builder().id(id);
    name.ifPresent(dimension::name);
    dimension.addAllGroup(fields.texts("group"));
    fields.text("summary").ifPresent(dimension::summary);
    fields.text("weight").ifPresent(dimension::weight);
    fields.choice("polarity", Polarity.class).ifPresent(dimension::polarity);
    Optional<String> scale = fields.text("scale");
    Optional<Rungs> steps = scale.flatMap(named -> scales.named(named, fields));
    steps.ifPresent(known -> dimension.scale(scale));
    ImmutableList<Cell> asked = fields
        .fields("expectations")
        .map(expectations -> cells(id, expectations, steps.orElse(levels)))
        .orElse(ImmutableList.of());
    ImmutableList<Requirement> required = required(id, fields, scale, steps);
    fields.build(dimension::build).filter(read -> ids.isNew(id, fields)).ifPresent(read -> {
      dimensions.add(read);
      cells.addAll(asked);
      requirements.addAll(required);
    });
  }

  private ImmutableList<Requirement> required(
      String id, Fields dimension, Optional<String> scale, Optional<Rungs> steps) {
    Optional<Fields> requires = dimension.fields("requires");
    if (requires.isPresent() && scale.isEmpty()) {
      dimension.problem(Problem.error(
          "MISSING_KEY",
          dimension.location("requires"),
          "Steps are required here, and the dimension names no scale.",
          "Write scale and the id of a scale of the ladder above this."));
    }
    return requires
        .flatMap(
            fields -> steps.map(known -> new RequirementFields(id, levels, known).read(fields)))
        .orElse(ImmutableList.of());
  }

  /** The cells as they are written. */
  private static ImmutableList<Cell> cells(String dimension, Fields expectations, Rungs rungs) {
    ImmutableList.Builder<Cell> asked = ImmutableList.builder();
    for (String rung : expectations.keys()) {
      Optional<Cell> cell = CellFields.read(dimension, rung, expectations, rungs);
      if (rungs.has(rung, () -> expectations.keyLocation(rung), expectations)) {
        cell.ifPresent(asked::add);
      }
    }
    return asked.build();
  }
}
