package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Level;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.notation.Slug;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The levels of a ladder in promo's notation, or the steps of one of its scales. */
final class Rungs {
  private static final int MAX_RANK = 1_000;

  private final String holder;
  private final String kind;
  private final Map<String, Level> rungs = new LinkedHashMap<>();
  private final References references;

  private Rungs(String holder, String kind) {
    this.holder = holder;
    this.kind = kind;
    this.references = new References(kind + "s", rungs.keySet());
  }

  /** The list under {@code levels}. */
  static Rungs levels(Fields ladder) {
    return new Rungs("ladder", "level").read(ladder.list("levels"));
  }

  /** The list under {@code steps}. */
  static Rungs steps(Fields scale) {
    return new Rungs("scale", "step").read(scale.list("steps"));
  }

  ImmutableList<Level> all() {
    return ImmutableList.copyOf(rungs.values());
  }

  /** Whether there is a rung with that id; reports where it is named otherwise. */
  boolean has(String id, Supplier<Location> place, Fields reporter) {
    boolean isKnown = rungs.containsKey(id);
    if (!isKnown) {
      reporter.problem(Problem.error(
          "UNKNOWN_" + Ascii.toUpperCase(kind),
          place.get(),
          "The " + holder + " has no " + kind + " '" + id + "'.",
          references.mend(id)));
    }
    return isKnown;
  }

  /** The ids under a key that some rung has; the others are reported where they stand. */
  ImmutableList<String> named(Fields fields, String key) {
    return known(fields.texts(key), fields, key);
  }

  private Rungs read(ImmutableList<Fields> list) {
    Uniqueness ids = new Uniqueness(kind);
    Map<String, Fields> including = new LinkedHashMap<>();
    list.forEach(fields -> rung(fields)
        .filter(read -> ids.isNew(read.id(), fields))
        .ifPresent(read -> {
          rungs.put(read.id(), read);
          if (!read.includes().isEmpty()) {
            including.put(read.id(), fields);
          }
        }));
    // A rung may include one that is written below it, so this waits until all are known.
    including.forEach((id, fields) -> rungs.computeIfPresent(
        id, (same, rung) -> rung.withIncludes(known(rung.includes(), fields, "includes"))));
    return this;
  }

  private static Optional<Level> rung(Fields fields) {
    Optional<String> name = fields.requiredText("name");
    Level.Builder rung = Level.builder();
    rung.id(fields.text("id").or(() -> name.map(Slug::of)).orElse(""));
    name.ifPresent(rung::name);
    fields.text("summary").ifPresent(rung::summary);
    fields.text("threshold").ifPresent(rung::threshold);
    fields.integer("rank", 0, MAX_RANK).ifPresent(rung::rank);
    rung.addAllIncludes(fields.texts("includes"));
    return fields.build(rung::build);
  }

  private ImmutableList<String> known(ImmutableList<String> ids, Fields fields, String key) {
    return ids.stream()
        .filter(id -> has(id, () -> place(id, fields, key), fields))
        .collect(toImmutableList());
  }

  /** Where a list names a rung. */
  private static Location place(String id, Fields fields, String key) {
    return fields.node(key).stream()
        .flatMap(written ->
            written instanceof Node.Sequence list ? list.items().stream() : Stream.of(written))
        .filter(item -> item instanceof Node.Scalar text && text.text().strip().equals(id))
        .map(Node::location)
        .findFirst()
        .orElse(fields.location(key));
  }
}
