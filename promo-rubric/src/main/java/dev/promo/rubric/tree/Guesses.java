package dev.promo.rubric.tree;

import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.util.Collection;

/** What a reader decided where the source left it open. */
final class Guesses {
  private Guesses() {}

  static Problem order(Location place, Collection<String> lowestFirst) {
    return Problem.note(
        "ORDER_GUESSED",
        place,
        "Nothing here says which level is the higher; the order taken is "
            + String.join(" < ", lowestFirst) + ".",
        "Say the order when you load the ladder, or number the levels.");
  }

  static Problem axes(Location place) {
    return Problem.warning(
        "AXES_GUESSED",
        place,
        "Nothing here says which names are levels; the inner ones are taken for levels.",
        "Name the levels when you load the ladder.");
  }

  static Problem numbered(Location place, Collection<String> levels) {
    return Problem.warning(
        "AXES_GUESSED",
        place,
        "These may be levels, or dimensions with numbers; they are taken for levels: "
            + String.join(", ", levels) + ".",
        "Name the levels when you load the ladder.");
  }

  static Problem noDimensions(Location place) {
    return Problem.note(
        "NO_DIMENSIONS",
        place,
        "The ladder names no dimension; all it asks stands in one.",
        "Nothing needs to be done.");
  }

  static Problem declared(Location place, String written, Collection<String> used) {
    return Problem.note(
        "DECLARED_LEVELS_DIFFER",
        place,
        "The ladder announces " + written + " levels; those it has are " + String.join(", ", used)
            + ".",
        "Correct the number, or write the levels that are missing.");
  }
}
