package dev.promo.notation;

import com.google.common.base.Ascii;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.math.BigInteger;
import java.util.Collection;
import java.util.function.Consumer;

/** The words for what can be wrong with the fields of a mapping. */
final class Complaints {
  private final Consumer<Problem> problems;

  Complaints(Consumer<Problem> problems) {
    this.problems = problems;
  }

  void wrongType(String wanted, Node value) {
    String sentence = Ascii.toUpperCase(wanted.substring(0, 1)) + wanted.substring(1);
    error(
        "WRONG_TYPE",
        value.location(),
        sentence + " is expected here, not " + value.kind() + ".",
        "Write " + wanted + " in its place.");
  }

  void missing(String key, Location mapping) {
    String name = Quoted.shortened(key);
    error(
        "MISSING_KEY",
        mapping,
        "The key " + name + " is missing or has no value.",
        "Write " + name + " and its value here.");
  }

  void unknown(String key, Location place, Collection<String> known) {
    error(
        "UNKNOWN_KEY",
        place,
        "The key " + Quoted.of(key) + " is not known here.",
        instead(key, known));
  }

  void malformed(Kind<?> kind, String key, String text, Location place) {
    error(
        kind.code(),
        place,
        valueOf(key, text) + " is not " + kind.what() + ".",
        kind.mend().apply(text));
  }

  void outOfRange(String key, BigInteger number, int min, int max, Location place) {
    error(
        "OUT_OF_RANGE",
        place,
        valueOf(key, number.toString()) + " is out of range.",
        "Write a whole number from " + min + " to " + max + ".");
  }

  /** Passes on a value's own complaint about itself. */
  void invalid(RuntimeException complaint, Location mapping) {
    String words = complaint.getMessage();
    error(
        "INVALID_VALUE",
        mapping,
        words == null || words.isBlank() ? "The values here do not fit together." : words + ".",
        "Change the values here so that they fit.");
  }

  private void error(String code, Location place, String message, String mend) {
    problems.accept(Problem.error(code, place, message, mend));
  }

  private static String valueOf(String key, String text) {
    return "The value of " + Quoted.shortened(key) + ", " + Quoted.of(text) + ",";
  }

  private static String instead(String key, Collection<String> known) {
    if (known.isEmpty()) {
      return "Remove it: no key is known here.";
    }
    return Spelling.nearest(key, known)
        .map(near -> "Did you mean " + near + "?")
        .orElseGet(() -> "The keys known here are: " + String.join(", ", known) + ".");
  }
}
