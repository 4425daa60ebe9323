package dev.promo.core.decision.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WorkingDaysPropertyTest {
  private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  @Property
  void counting_day_by_day_says_the_same(
      @ForAll @IntRange(max = 20_000) int first, @ForAll @IntRange(max = 400) int days) {
    LocalDate from = LocalDate.EPOCH.plusDays(first);
    LocalDate to = from.plusDays(days);
    long counted = from.plusDays(1)
        .datesUntil(to.plusDays(1))
        .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
        .count();
    assertEquals(counted, WorkingDays.between(from, to));
  }

  @Property
  void as_many_lie_between_as_were_added(
      @ForAll @IntRange(max = 20_000) int first, @ForAll @IntRange(max = 400) int days) {
    LocalDate from = LocalDate.EPOCH.plusDays(first);
    assertEquals(days, WorkingDays.between(from, WorkingDays.after(from, days)));
  }
}
