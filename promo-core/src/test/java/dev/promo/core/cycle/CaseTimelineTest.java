package dev.promo.core.cycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.policy.Defaults;
import dev.promo.core.policy.Policies;
import dev.promo.core.policy.TimelinePolicy;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTimelineTest {
  private static final Defaults STANDARD = Defaults.standard();

  @ParameterizedTest
  @CsvSource({"2026-12-01, 2026-09-01", "2026-05-31, 2026-02-28", "2028-05-31, 2028-02-29"})
  @Tag("A-007")
  void the_latest_start_is_three_months_before_the_review(LocalDate review, LocalDate start) {
    assertEquals(start, CaseTimeline.latestStart(review, STANDARD));
  }

  @Test
  void both_schools_work_out_their_start_from_the_cycle() {
    LocalDate due = LocalDate.of(2026, 11, 6);
    LocalDate calibration = LocalDate.of(2026, 12, 1);
    PromotionCycle cycle = new PromotionCycle(
        "spring",
        Optional.empty(),
        Optional.of(due),
        Optional.of(calibration),
        Optional.empty(),
        false);
    Defaults sprint =
        STANDARD.withPolicies(Policies.standard().withTimeline(TimelinePolicy.THREE_MONTH_SPRINT));
    assertEquals(Optional.of(LocalDate.of(2026, 9, 1)), cycle.latestStart(sprint));
    assertEquals(Optional.of(LocalDate.of(2025, 12, 1)), cycle.latestStart(STANDARD));
  }

  @Test
  void a_cycle_without_days_has_no_start() {
    assertEquals(Optional.empty(), PromotionCycle.named("spring").latestStart(STANDARD));
  }
}
