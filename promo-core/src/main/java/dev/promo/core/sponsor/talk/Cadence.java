package dev.promo.core.sponsor.talk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** How the time between two career conversations compares with the usual month. */
public enum Cadence {
  /** Nothing can have changed since. */
  TOO_OFTEN,
  FINE,
  /** What was agreed is forgotten by then. */
  TOO_SELDOM;

  /**
   * Judges a number of days between two conversations.
   *
   * @throws IllegalArgumentException when it is negative
   */
  public static Cadence of(long days, Defaults defaults) {
    checkArgument(days >= 0, "days (%s) must not be negative", days);
    if (days < defaults.fewestDaysBetweenConversations()) {
      return TOO_OFTEN;
    }
    return days <= defaults.mostDaysBetweenConversations() ? FINE : TOO_SELDOM;
  }

  /** One judgement for each two conversations that follow each other, oldest first. */
  public static ImmutableList<Cadence> between(
      Iterable<CareerConversation> conversations, Defaults defaults) {
    ImmutableList<LocalDate> days = Streams.stream(conversations)
        .map(CareerConversation::on)
        .sorted()
        .collect(ImmutableList.toImmutableList());
    return Streams.zip(
            days.stream(),
            days.stream().skip(1),
            (one, next) -> of(ChronoUnit.DAYS.between(one, next), defaults))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Whether it is time for the next one: the last one up to a day lies too long before it. Without any, nothing is
   * overdue.
   */
  public static boolean isOverdue(
      Iterable<CareerConversation> conversations, LocalDate day, Defaults defaults) {
    return Streams.stream(conversations)
        .map(CareerConversation::on)
        .filter(on -> !on.isAfter(day))
        .max(Comparator.naturalOrder())
        .filter(last -> of(ChronoUnit.DAYS.between(last, day), defaults) == TOO_SELDOM)
        .isPresent();
  }
}
