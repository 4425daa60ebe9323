package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * The time whose work counts.
 *
 * @param from the first day
 * @param to the last day, itself included
 */
public record EvidenceWindow(LocalDate from, LocalDate to) {
  public EvidenceWindow {
    checkArgument(
        !to.isBefore(from),
        "the window's last day (%s) must not be before its first (%s)",
        to,
        from);
  }

  /** The given number of months up to and including a day; whole months when it is the last of its month. */
  public static EvidenceWindow endingOn(LocalDate to, int months) {
    checkArgument(months > 0, "months (%s) must be positive", months);
    return new EvidenceWindow(to.plusDays(1).minusMonths(months), to);
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The window of the same number of days just before this one. */
  public EvidenceWindow previous() {
    long days = to.toEpochDay() - from.toEpochDay() + 1;
    return new EvidenceWindow(from.minusDays(days), from.minusDays(1));
  }

  /** {@code 2026-01-01 to 2026-12-31}. */
  @Override
  public String toString() {
    return from + " to " + to;
  }
}
