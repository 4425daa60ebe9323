package dev.promo.core.sponsor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.policy.Defaults;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.core.sponsor.talk.Talks;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-119")
class WaitAndSeeTest {
  private static final LocalDate DAY = Wins.SPRING;
  private static final WinLog LOG = WinLog.of(List.of(Wins.STRONG.withDate(DAY)));

  @Test
  void sixty_quiet_days_are_the_trap_and_fifty_nine_are_not() {
    assertEquals(Optional.of(new WaitAndSee(DAY, 60)), quiet(DAY.plusDays(60), Support.NONE));
    assertEquals(Optional.empty(), quiet(DAY.plusDays(59), Support.NONE));
  }

  @Test
  void an_update_or_an_agreement_ends_the_quiet() {
    OneOnOneUpdate update = Talks.UPDATE.withOn(DAY.plusDays(10));
    assertTrue(quiet(DAY.plusDays(60), Support.NONE.withUpdates(update)).isEmpty());
    Alignment agreed =
        new Alignment(DAY.plusDays(10), Optional.empty(), Optional.empty(), Optional.empty());
    assertTrue(
        WaitAndSee.on(DAY.plusDays(60), LOG, Support.NONE, Optional.of(agreed), Defaults.standard())
            .isEmpty());
  }

  @Test
  void what_comes_later_ends_no_quiet() {
    OneOnOneUpdate later = Talks.UPDATE.withOn(DAY.plusDays(61));
    assertTrue(quiet(DAY.plusDays(60), Support.NONE.withUpdates(later)).isPresent());
  }

  @Test
  void a_case_in_which_nothing_ever_happened_has_not_begun() {
    assertTrue(
        WaitAndSee.on(DAY, WinLog.empty(), Support.NONE, Optional.empty(), Defaults.standard())
            .isEmpty());
  }

  private static Optional<WaitAndSee> quiet(LocalDate day, Support support) {
    return WaitAndSee.on(day, LOG, support, Optional.empty(), Defaults.standard());
  }
}
