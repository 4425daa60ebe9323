package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Fields;
import dev.promo.notation.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads the dimensions of a ladder in promo's notation, and what each level asks in them. */
final class DimensionFields {
  private final LevelFields levels;
  private final Comparator<Cell> order;
  private final Uniqueness ids = new Uniqueness("dimension");
  private final ImmutableList.Builder<RubricDimension> dimensions = ImmutableList.builder();
  private final ImmutableList.Builder<Cell> cells = ImmutableList.builder();

  private DimensionFields(LevelFields levels) {
    this.levels = levels;
    this.order = Comparator.comparing(Cell::level, levels.order());
  }

  static DimensionFields read(Fields ladder, LevelFields levels) {
    DimensionFields read = new DimensionFields(levels);
    ladder.list("dimensions").forEach(read::dimension);
    return read;
  }

  ImmutableList<RubricDimension> dimensions() {
    return dimensions.build();
  }

  ImmutableList<Cell> cells() {
    return cells.build();
  }

  private void dimension(Fields fields) {
    Optional<String> name = fields.requiredText("name");
    String id = fields.text("id").or(() -> name.map(Slug::of)).orElse("");
    RubricDimension.Builder dimension = RubricDimension.builder().id(id);
    name.ifPresent(dimension::name);
    dimension.addAllGroup(fields.texts("group"));
    fields.text("summary").ifPresent(dimension::summary);
    ImmutableList<Cell> asked = fields
        .fields("expectations")
        .map(expectations -> cells(id, expectations))
        .orElse(ImmutableList.of());
    fields.build(dimension::build).filter(read -> ids.isNew(id, fields)).ifPresent(read -> {
      dimensions.add(read);
      cells.addAll(asked);
    });
  }

  /** The cells in the order of the levels, in whichever order they are written. */
  private ImmutableList<Cell> cells(String dimension, Fields expectations) {
    List<Cell> asked = new ArrayList<>();
    for (String level : expectations.keys()) {
      ImmutableList<Behaviour> behaviours = behaviours(expectations, level);
      levels
          .named(level, () -> expectations.keyLocation(level), expectations)
          .filter(known -> !behaviours.isEmpty())
          .ifPresent(known -> asked.add(Cell.of(dimension, known.id(), behaviours)));
    }
    return ImmutableList.sortedCopyOf(order, asked);
  }

  private static ImmutableList<Behaviour> behaviours(Fields expectations, String level) {
    ImmutableList.Builder<Behaviour> behaviours = ImmutableList.builder();
    for (Fields behaviour : expectations.list(level, "text")) {
      behaviour(behaviour).ifPresent(behaviours::add);
    }
    return behaviours.build();
  }

  private static Optional<Behaviour> behaviour(Fields fields) {
    Behaviour.Builder behaviour = Behaviour.builder();
    fields.requiredText("text").ifPresent(behaviour::text);
    fields.text("id").ifPresent(behaviour::id);
    fields.text("proficiency").ifPresent(behaviour::proficiency);
    behaviour.addAllExamples(fields.texts("examples"));
    behaviour.addAllLinks(fields.texts("links"));
    return fields.build(behaviour::build);
  }
}
