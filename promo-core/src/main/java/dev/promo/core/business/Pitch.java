package dev.promo.core.business;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the candidate wants to say when asking. Each part may still be missing; nothing is filled in.
 *
 * @param months for how many months the work has been that of the next level, as claimed; positive
 * @param packet what the manager has in hand, such as {@code the two pages of Monday}
 * @param project the one project that shows it best
 * @param result what came of the project, as measured
 */
public record Pitch(
    Optional<Integer> months,
    Optional<String> packet,
    Optional<String> project,
    Optional<String> result) {
  public Pitch {
    checkArgument(months.orElse(1) > 0, "months (%s) must be positive", months.orElse(1));
    checkArgument(
        Stream.of(packet, project, result).flatMap(Optional::stream).noneMatch(String::isBlank),
        "no part of a pitch may be blank");
  }

  /** Of which nothing is written yet. */
  public static Pitch empty() {
    return new Pitch(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
