package dev.promo.core.decision.facts;

import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The way that a no leaves open: what was said of when and by whom the evidence is looked at.
 *
 * @param due by when the evidence counts
 * @param checkpoint the day on which both look at it before then
 * @param reviewer who says whether it is enough
 * @param decisionOn the day of the next decision
 */
public record PathOffered(
    Optional<LocalDate> due,
    Optional<LocalDate> checkpoint,
    Optional<Person> reviewer,
    Optional<LocalDate> decisionOn) {
  /** No way was named. */
  public static final PathOffered NONE =
      new PathOffered(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Whether anything of it was said. */
  public boolean isOffered() {
    return !equals(NONE);
  }
}
