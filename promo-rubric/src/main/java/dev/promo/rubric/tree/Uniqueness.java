package dev.promo.rubric.tree;

import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Fields;
import java.util.HashSet;
import java.util.Set;

/** Notices when two parts of a ladder have the same id. */
final class Uniqueness {
  private final String what;
  private final Set<String> seen = new HashSet<>();

  Uniqueness(String what) {
    this.what = what;
  }

  /** Whether nothing had this id before; reports it otherwise. */
  boolean isNew(String id, Fields fields) {
    boolean isNew = seen.add(id);
    if (!isNew) {
      fields.problem(duplicate(id, fields.location("id")));
    }
    return isNew;
  }

  private Problem duplicate(String id, Location place) {
    return Problem.error(
        "DUPLICATE_ID",
        place,
        "There is a " + what + " with the id '" + id + "' already; this one is left out.",
        "Give each " + what + " an id of its own.");
  }
}
