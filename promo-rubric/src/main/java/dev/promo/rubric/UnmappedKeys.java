package dev.promo.rubric;

import dev.promo.core.problem.Problem;
import dev.promo.notation.Fields;

/** What a foreign notation says and a rubric has no place for. */
final class UnmappedKeys {
  private UnmappedKeys() {}

  /** Notes every key that nobody asked for. Nothing is dropped in silence, and nothing is held against the author. */
  static void note(Fields fields) {
    for (String key : fields.unread()) {
      fields.node(key); // no UNKNOWN_KEY any more
      fields.problem(Problem.note(
          "NOT_MAPPED",
          fields.keyLocation(key),
          "promo's rubric has no place for '" + key + "'; it is left out.",
          "Nothing needs to be done, unless a behaviour stands there."));
    }
  }
}
