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
 * @param since the day they first spoke about it, where it was another
 */
public record Alignment(
    LocalDate on,
    Optional<String> level,
    Optional<String> evidence,
    Optional<String> missing,
    Optional<LocalDate> since) {
  public Alignment {
    checkArgument(
        Stream.of(level, evidence, missing).flatMap(Optional::stream).noneMatch(String::isBlank),
        "what was agreed on %s must not be blank",
        on);
    checkArgument(
        since.filter(on::isBefore).isEmpty(),
        "the day they first spoke about it (%s) must not be after the day they last did (%s)",
        since.orElse(on),
        on);
  }

  /** They have spoken about it once. */
  public Alignment(
      LocalDate on, Optional<String> level, Optional<String> evidence, Optional<String> missing) {
    this(on, level, evidence, missing, Optional.empty());
  }

  /** The same, first spoken about on another day. */
  public Alignment withSince(LocalDate day) {
    return new Alignment(on, level, evidence, missing, Optional.of(day));
  }

  /** The day they first spoke about it. */
  public LocalDate first() {
    return since.orElse(on);
  }

  /** Whether they agree on all three. */
  public boolean isComplete() {
    return level.isPresent() && evidence.isPresent() && missing.isPresent();
  }
}
