package dev.promo.core.decision.facts;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * That the ladder itself was changed for everybody.
 *
 * @param version which version
 * @param publishedOn the day everybody could read it
 * @param hasTransitionRule whether it says what holds for those who were on their way
 */
public record RubricChange(String version, LocalDate publishedOn, boolean hasTransitionRule) {
  public RubricChange {
    checkArgument(!version.isBlank(), "the version of the ladder must not be blank");
  }

  /** Whether whoever had a date to meet could know it in time. */
  public boolean wasFairFor(LocalDate due) {
    return hasTransitionRule && publishedOn.isBefore(due);
  }
}
