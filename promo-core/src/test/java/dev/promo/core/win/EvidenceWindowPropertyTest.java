package dev.promo.core.win;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class EvidenceWindowPropertyTest {

  @Property
  void a_window_up_to_the_end_of_a_month_is_whole_months(
      @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 36) int months) {
    LocalDate endOfMonth = day.withDayOfMonth(day.lengthOfMonth());
    assertEquals(
        day.withDayOfMonth(1).minusMonths(months - 1),
        EvidenceWindow.endingOn(endOfMonth, months).from());
  }

  @Property
  void the_previous_window_leaves_no_gap_and_has_as_many_days(
      @ForAll("days") LocalDate from, @ForAll @IntRange(min = 0, max = 800) int more) {
    EvidenceWindow window = new EvidenceWindow(from, from.plusDays(more));
    assertEquals(
        new EvidenceWindow(from.minusDays(more + 1), from.minusDays(1)), window.previous());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.integers().between(0, 4000).map(LocalDate.of(2020, 1, 1)::plusDays);
  }
}
