package dev.promo.core.sponsor.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Whose opinion is unknown or old on a day: today, or the day the packet is handed in, after which it would come too
 * late.
 *
 * @param unheard those who told the candidate nothing up to that day, by name
 * @param stale those who did, and too long before it, by name
 */
public record StakeholderFreshness(
    ImmutableList<Stakeholder> unheard, ImmutableList<Stakeholder> stale) {

  /** Looks at the opinions as of a day; what is said later does not count. */
  public static StakeholderFreshness of(
      Iterable<? extends Stakeholder> people, LocalDate day, Defaults defaults) {
    LocalDate oldest = day.minusDays(defaults.daysUntilOpinionIsStale());
    return new StakeholderFreshness(
        those(people, held -> heard(held, day).isEmpty()),
        those(people, held -> heard(held, day).filter(oldest::isAfter).isPresent()));
  }

  /** Whether every opinion is known and none is old. */
  public boolean isFresh() {
    return unheard.isEmpty() && stale.isEmpty();
  }

  private static Optional<LocalDate> heard(Stakeholder held, LocalDate day) {
    return held.lastFeedback().filter(on -> !on.isAfter(day));
  }

  private static ImmutableList<Stakeholder> those(
      Iterable<? extends Stakeholder> people, Predicate<Stakeholder> kind) {
    return ImmutableList.<Stakeholder>copyOf(people).stream()
        .filter(kind)
        .sorted(Stakeholder.BY_NAME)
        .collect(toImmutableList());
  }
}
