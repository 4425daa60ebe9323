package dev.promo.core.sponsor;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What candidate and sponsor agree the case is about, in their words. Each part may still be open.
 *
 * @param on the day they last spoke about it
 * @param level which level is asked for
 * @param evidence what would be enough
 * @param missing what is still missing
 */
public record Alignment(
    LocalDate on, Optional<String> level, Optional<String> evidence, Optional<String> missing) {
  public Alignment {
    checkArgument(
        Stream.of(level, evidence, missing).flatMap(Optional::stream).noneMatch(String::isBlank),
        "what was agreed on %s must not be blank",
        on);
  }

  /** Whether they agree on all three. */
  public boolean isComplete() {
    return level.isPresent() && evidence.isPresent() && missing.isPresent();
  }
}
