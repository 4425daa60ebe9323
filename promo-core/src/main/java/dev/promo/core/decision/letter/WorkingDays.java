package dev.promo.core.decision.letter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Days from Monday to Friday. Holidays differ from place to place and count as working days here. */
public final class WorkingDays {
  private static final int A_WEEK = 5;
  private static final int DAYS_OF_A_WEEK = 7;

  private WorkingDays() {}

  /**
   * The day that lies so many working days after another.
   *
   * @param days 0 or more; none is the day itself
   */
  public static LocalDate after(LocalDate day, int days) {
    checkArgument(days >= 0, "days (%s) must not be negative", days);
    LocalDate at = day;
    while (days > 0 && !isOne(at)) {
      at = at.minusDays(1);
    }
    at = at.plusWeeks(days / A_WEEK);
    for (int left = days % A_WEEK; left > 0; left--) {
      at = next(at);
    }
    return at;
  }

  /** How many working days come after one day up to another, itself included; none when it is not later. */
  public static long between(LocalDate from, LocalDate to) {
    long days = Math.max(0, ChronoUnit.DAYS.between(from, to));
    LocalDate at = from.plusDays(days - days % DAYS_OF_A_WEEK);
    long working = days / DAYS_OF_A_WEEK * A_WEEK;
    while (at.isBefore(to)) {
      at = at.plusDays(1);
      working += isOne(at) ? 1 : 0;
    }
    return working;
  }

  private static LocalDate next(LocalDate day) {
    LocalDate at = day.plusDays(1);
    while (!isOne(at)) {
      at = at.plusDays(1);
    }
    return at;
  }

  private static boolean isOne(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }
}
