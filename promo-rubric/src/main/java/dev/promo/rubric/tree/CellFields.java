package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.OpenReason;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import java.util.Optional;

/** Reads what a ladder in promo's notation says about a dimension at one level. */
final class CellFields {
  private CellFields() {}

  /** The cell under the key of a level; nothing where the level is left open. */
  static Optional<Cell> read(String dimension, String level, Fields expectations, Rungs rungs) {
    if (expectations.node(level).filter(CellFields::isWhole).isPresent()) {
      return expectations.fields(level).flatMap(fields -> whole(dimension, level, fields, rungs));
    }
    ImmutableList<Behaviour> behaviours = behaviours(expectations, level);
    return behaviours.isEmpty()
        ? Optional.empty()
        : Optional.of(Cell.of(dimension, level, behaviours));
  }

  /** Whether more than behaviours stands there: a mapping that is no behaviour. */
  private static boolean isWhole(Node value) {
    return value instanceof Node.Mapping mapping && !mapping.entries().containsKey("text");
  }

  private static Optional<Cell> whole(String dimension, String level, Fields fields, Rungs rungs) {
    Cell.Builder cell = Cell.builder().dimension(dimension).level(level);
    fields.text("summary").ifPresent(cell::summary);
    fields.text("words").ifPresent(cell::words);
    fields.choice("open", OpenReason.class).ifPresent(cell::open);
    rungs.named(fields, "same-as").stream().findFirst().ifPresent(cell::sameAs);
    cell.addAllBehaviours(behaviours(fields, "behaviours"));
    return fields.build(cell::build);
  }

  private static ImmutableList<Behaviour> behaviours(Fields fields, String key) {
    return fields.values(key, Behaviour::of, CellFields::behaviour);
  }

  private static Optional<Behaviour> behaviour(Fields fields) {
    Behaviour.Builder behaviour = Behaviour.builder().location(fields.location());
    fields.requiredText("text").ifPresent(behaviour::text);
    fields.text("id").ifPresent(behaviour::id);
    fields.text("proficiency").ifPresent(behaviour::proficiency);
    behaviour.addAllChildren(behaviours(fields, "children"));
    behaviour.addAllExamples(fields.texts("examples"));
    behaviour.addAllLinks(fields.texts("links"));
    return fields.build(behaviour::build);
  }
}
