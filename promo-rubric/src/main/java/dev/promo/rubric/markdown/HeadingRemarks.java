package dev.promo.rubric.markdown;

import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader of a ladder should know about how it was understood. */
final class HeadingRemarks {
  private static final Pattern RANGE = Pattern.compile(
      "^\\D{0,20}?([0-9]{1,2})\\s*(?:-|–|—|~|〜|\\bto\\b|\\bthrough\\b|\\bbis\\b|\\bà\\b|\\ba\\b|\\baté\\b|\\bдо\\b|から)"
          + "\\s*\\D{0,20}?([0-9]{1,2})(?![0-9%])(?!\\s*\\p{L}[^()]{0,40}\\)).*$");

  private HeadingRemarks() {}

  static Problem orderGuessed(Location place, List<String> lowestFirst) {
    return Problem.note(
        "ORDER_GUESSED",
        place,
        "The levels are not written in the order of their names; they are read as "
            + String.join(", ", lowestFirst) + ", lowest first.",
        "If that is wrong, name the levels in order.");
  }

  /** Whether a name is that of a range, such as {@code L3 to L5}, and not one of years or points as in {@code (2-5 years)}. */
  static boolean isMerged(String level) {
    Matcher range = RANGE.matcher(level);
    return range.matches() && Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2));
  }

  static Problem merged(Location place, String level) {
    return Problem.note(
        "LEVELS_MERGED",
        place,
        "'" + level + "' heads several levels; they are read as one.",
        "Write a heading for each of them, if they ask different things.");
  }

  static Problem noDimensions(Location place) {
    return Problem.note(
        "NO_DIMENSIONS",
        place,
        "The ladder names no dimensions; all it asks stands in one that is called like the ladder.",
        "Nothing needs to be done.");
  }

  static Problem cumulative(Location place, String sentence) {
    return Problem.note(
        "CUMULATIVE_IN_PROSE",
        place,
        "This says that a level asks what the levels below it ask, and is read so: " + sentence,
        "Nothing needs to be done, unless it means something else.");
  }
}
