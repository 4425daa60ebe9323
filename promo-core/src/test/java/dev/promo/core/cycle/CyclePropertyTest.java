package dev.promo.core.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Comparators;
import dev.promo.core.cycle.tenure.CareerStage;
import dev.promo.core.cycle.tenure.Tenure;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CyclePropertyTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final LocalDate START = LocalDate.of(2024, 1, 1);

  @Property(tries = 2_000)
  void who_begins_on_the_latest_day_is_done_by_the_review(@ForAll @IntRange(max = 3_000) int day) {
    LocalDate review = START.plusDays(day);
    LocalDate done = begun(CaseTimeline.latestStart(review, STANDARD));
    assertFalse(done.isAfter(review));
  }

  @Property
  void who_begins_earlier_is_not_done_later(
      @ForAll @IntRange(max = 3_000) int day, @ForAll @IntRange(max = 400) int later) {
    assertFalse(begun(START.plusDays(day)).isAfter(begun(START.plusDays(day + later))));
  }

  @Property
  void time_at_a_level_never_becomes_shorter(
      @ForAll CareerStage stage,
      @ForAll @IntRange(max = 4_000) int days,
      @ForAll @IntRange(max = 4_000) int more) {
    Tenure tenure = new Tenure(stage, START, Optional.empty());
    LocalDate day = START.plusDays(days);
    LocalDate later = day.plusDays(more);
    assertTrue(tenure.compare(day, STANDARD).compareTo(tenure.compare(later, STANDARD)) <= 0);
    assertTrue(!tenure.isStagnant(day, STANDARD) || tenure.isStagnant(later, STANDARD));
  }

  @Property
  void a_cycle_has_its_days_in_order_or_is_none(
      @ForAll @Size(4) List<@IntRange(max = 6) Integer> days) {
    if (Comparators.isInOrder(days, Comparator.naturalOrder())) {
      assertEquals(day(days.get(2)), cycle(days).review());
    } else {
      assertThrows(IllegalArgumentException.class, () -> cycle(days));
    }
  }

  private static LocalDate begun(LocalDate day) {
    return new CaseTimeline(Optional.of(day), Optional.empty())
        .preworkDone(STANDARD)
        .orElseThrow();
  }

  private static PromotionCycle cycle(List<Integer> days) {
    return new PromotionCycle(
        "spring", day(days.get(0)), day(days.get(1)), day(days.get(2)), day(days.get(3)), false);
  }

  private static Optional<LocalDate> day(int number) {
    return Optional.of(START.plusDays(number));
  }
}
