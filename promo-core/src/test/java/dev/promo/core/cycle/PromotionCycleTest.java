package dev.promo.core.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-125")
class PromotionCycleTest {
  private static final LocalDate OPENS = LocalDate.of(2026, 10, 1);
  private static final LocalDate DUE = LocalDate.of(2026, 11, 6);
  private static final LocalDate CALIBRATION = LocalDate.of(2026, 12, 1);
  private static final Optional<LocalDate> NONE = Optional.empty();

  @Test
  void only_the_name_has_to_be_known() {
    PromotionCycle cycle = PromotionCycle.named("2027 spring");
    assertEquals(NONE, cycle.review());
    assertFalse(cycle.isClosed(DUE));
    assertThrows(IllegalArgumentException.class, () -> PromotionCycle.named(" "));
  }

  @Test
  void its_days_follow_each_other() {
    IllegalArgumentException complaint = assertThrows(
        IllegalArgumentException.class,
        () ->
            new PromotionCycle("spring", Optional.of(DUE), NONE, Optional.of(OPENS), NONE, false));
    assertEquals(
        "the cycle's calibration (2026-10-01) must not be before its opening (2026-11-06)",
        complaint.getMessage());
  }

  @Test
  void two_of_its_days_may_be_one() {
    Optional<LocalDate> day = Optional.of(DUE);
    assertEquals(day, new PromotionCycle("spring", day, day, day, day, false).review());
  }

  @Test
  void the_review_is_the_calibration_or_else_the_day_the_packet_is_due() {
    assertEquals(Optional.of(DUE), spring(false).review());
    assertEquals(
        Optional.of(CALIBRATION),
        new PromotionCycle("spring", NONE, Optional.of(DUE), Optional.of(CALIBRATION), NONE, false)
            .review());
  }

  @Test
  void it_closes_after_the_packet_was_due_unless_there_is_another_way() {
    assertFalse(spring(false).isClosed(DUE));
    assertTrue(spring(false).isClosed(DUE.plusDays(1)));
    assertFalse(spring(true).isClosed(DUE.plusDays(1)));
  }

  private static PromotionCycle spring(boolean isOffCyclePossible) {
    return new PromotionCycle(
        "spring", Optional.of(OPENS), Optional.of(DUE), NONE, NONE, isOffCyclePossible);
  }
}
