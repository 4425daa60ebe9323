package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;

/**
 * A calendar quarter.
 *
 * @param year the calendar year
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
  public Quarter {
    checkArgument(1 <= number && number <= 4, "a quarter is 1 to 4, not %s", number);
  }

  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
  }

  @Override
  public int compareTo(Quarter other) {
    return Comparator.comparingInt(Quarter::year)
        .thenComparingInt(Quarter::number)
        .compare(this, other);
  }

  /** {@code 2026-Q1}. */
  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
