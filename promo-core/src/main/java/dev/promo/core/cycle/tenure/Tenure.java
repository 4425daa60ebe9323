package dev.promo.core.cycle.tenure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.Range;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Since when the present level has been held. Time served is no evidence; this tells only the candidate where they
 * stand.
 *
 * @param stage what the present level is
 * @param since the day it was reached
 * @param limit years after which the candidate wants to be told that something stands still
 */
public record Tenure(CareerStage stage, LocalDate since, Optional<Integer> limit) {
  public Tenure {
    checkArgument(
        limit.filter(years -> years <= 0).isEmpty(),
        "the limit in years (%s) must be positive",
        limit.orElse(1));
  }

  /** How the time up to a day compares with the usual years; both their ends are usual. */
  public TimeInLevel compare(LocalDate day, Defaults defaults) {
    Range<Integer> usual = stage.usualYears(defaults);
    if (usual.hasLowerBound() && day.isBefore(since.plusYears(usual.lowerEndpoint()))) {
      return TimeInLevel.SHORTER;
    }
    boolean isLonger = usual.hasUpperBound() && day.isAfter(since.plusYears(usual.upperEndpoint()));
    return isLonger ? TimeInLevel.LONGER : TimeInLevel.USUAL;
  }

  /**
   * The day from which something stands still: after the candidate's limit, or after {@link
   * Defaults#yearsOfStagnationAsJunior()} at a junior level. Other levels have no limit but the candidate's.
   */
  public Optional<LocalDate> stagnatesFrom(Defaults defaults) {
    return limit
        .or(() -> stage == CareerStage.JUNIOR
            ? Optional.of(defaults.yearsOfStagnationAsJunior())
            : Optional.empty())
        .map(since::plusYears);
  }

  /** Whether that day has come. */
  public boolean isStagnant(LocalDate day, Defaults defaults) {
    return stagnatesFrom(defaults).filter(from -> !day.isBefore(from)).isPresent();
  }
}
