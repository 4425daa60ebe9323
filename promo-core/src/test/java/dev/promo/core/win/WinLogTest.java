package dev.promo.core.win;

import static dev.promo.core.win.Wins.AUTUMN;
import static dev.promo.core.win.Wins.DELIVERABLE;
import static dev.promo.core.win.Wins.SPRING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WinLogTest {
  private static final Win OLD = DELIVERABLE.withId("old").withDate(SPRING);
  private static final Win NEW = DELIVERABLE.withId("new").withDate(AUTUMN);

  @Test
  @Tag("A-063")
  void the_newest_win_stands_first() {
    assertEquals(List.of(NEW, OLD), WinLog.of(List.of(OLD, NEW)).wins());
  }

  @Test
  @Tag("A-063")
  void wins_of_a_day_stand_by_id() {
    Win a = OLD.withId("a");
    Win b = OLD.withId("b");
    assertEquals(List.of(a, b), WinLog.of(List.of(b, a)).wins());
  }

  @Test
  void the_newest_win_is_known() {
    assertEquals(Optional.of(NEW), WinLog.of(List.of(OLD, NEW)).newest());
  }

  @Test
  void an_empty_log_has_no_newest_win() {
    assertEquals(Optional.empty(), WinLog.empty().newest());
  }

  @Test
  void wins_outside_the_window_are_left_out() {
    WinLog log = WinLog.of(List.of(OLD, NEW));
    assertEquals(WinLog.of(List.of(OLD)), log.within(new EvidenceWindow(SPRING, SPRING)));
  }

  @Test
  @Tag("A-096")
  void wins_that_nobody_who_decides_knows_are_not_visible() {
    Win known = NEW.withKnownTo(Audience.MANAGER);
    Win shared = OLD.withSharedWhere("operations review");
    assertEquals(WinLog.of(List.of(known)), WinLog.of(List.of(known, shared)).visible());
  }

  @Test
  void two_wins_with_one_id_are_refused() {
    IllegalArgumentException refusal = assertThrows(
        IllegalArgumentException.class, () -> WinLog.of(List.of(OLD, NEW.withId("old"))));
    assertEquals("two wins have the id 'old'", refusal.getMessage());
  }
}
