package dev.promo.core.cycle;

import dev.promo.core.cycle.tenure.Tenure;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When the work on a case began.
 *
 * @param started the day the pre-work began
 * @param tenure how long the present level has been held: for the candidate's eyes alone, in no document
 */
public record CaseTimeline(Optional<LocalDate> started, Optional<Tenure> tenure) {
  /** Nothing is known. */
  public static final CaseTimeline UNKNOWN = new CaseTimeline(Optional.empty(), Optional.empty());

  /** The last day to begin so that the pre-work has run by a review; the end of the month where it is shorter. */
  public static LocalDate latestStart(LocalDate review, Defaults defaults) {
    return review.minusMonths(defaults.preworkMonths());
  }

  /** The first day on which the pre-work has run, where its beginning is known. */
  public Optional<LocalDate> preworkDone(Defaults defaults) {
    return started.map(day -> day.plusMonths(defaults.preworkMonths()));
  }
}
