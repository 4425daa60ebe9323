package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ComparisonChain;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal that was set for the candidate. Whether it was met is said by people; nothing is derived from the log.
 *
 * @param text the goal in a sentence
 * @param from the day from which it holds; without one, it holds already
 * @param due the day by which it is to be met
 * @param outcome how it ended, once somebody has said so
 * @param result what came of it, met or missed, in a sentence
 */
public record Objective(
    String text,
    Optional<LocalDate> from,
    LocalDate due,
    Optional<Outcome> outcome,
    Optional<String> result)
    implements Comparable<Objective> {
  /** How a goal ended. What was met in part is missed, and its result says how far it came. */
  public enum Outcome {
    MISSED,
    MET
  }

  public Objective {
    checkArgument(!text.isBlank(), "an objective must say what it is");
    checkArgument(
        from.filter(due::isBefore).isEmpty(),
        "due (%s) must not be before from (%s)",
        due,
        from.orElse(due));
    checkArgument(
        result.filter(String::isBlank).isEmpty(), "the result of '%s' must not be blank", text);
  }

  /** Whether it holds only from a later day. */
  public boolean isAhead(LocalDate day) {
    return from.filter(day::isBefore).isPresent();
  }

  /** Whether there is still time on a day to meet it, and nobody has said how it ended. */
  public boolean isRunning(LocalDate day) {
    return outcome.isEmpty() && !isAhead(day) && !due.isBefore(day);
  }

  /** Whether its time was over by a day, or somebody has said how it ended; it began by then. */
  public boolean isOver(LocalDate day) {
    return !isAhead(day) && !isRunning(day);
  }

  /** By the day it is due, then by its words. */
  @Override
  public int compareTo(Objective other) {
    return ComparisonChain.start()
        .compare(due, other.due)
        .compare(text, other.text)
        .compare(toString(), other.toString())
        .result();
  }
}
