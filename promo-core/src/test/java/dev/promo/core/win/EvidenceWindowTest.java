package dev.promo.core.win;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceWindowTest {

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 12, 2026-01-01",
    "2026-06-15, 12, 2025-06-16",
    "2026-06-15, 1, 2026-05-16",
    "2026-11-30, 3, 2026-09-01",
    "2025-02-28, 12, 2024-03-01",
    "2024-02-29, 12, 2023-03-01"
  })
  void a_window_of_some_months_ends_on_its_day(LocalDate to, int months, LocalDate from) {
    assertEquals(new EvidenceWindow(from, to), EvidenceWindow.endingOn(to, months));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-01-01", "2026-12-31", "2026-07-01"})
  void both_ends_and_all_between_count(LocalDate day) {
    assertTrue(Wins.YEAR.contains(day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-31", "2027-01-01"})
  void days_beside_the_window_do_not_count(LocalDate day) {
    assertFalse(Wins.YEAR.contains(day));
  }

  @Test
  void the_previous_window_ends_the_day_before_and_is_as_long() {
    assertEquals(
        new EvidenceWindow(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
        Wins.YEAR.previous());
  }

  @Test
  void a_window_may_be_one_day() {
    LocalDate day = LocalDate.of(2026, 5, 14);
    assertTrue(new EvidenceWindow(day, day).contains(day));
  }

  @Test
  void a_window_that_ends_before_it_begins_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new EvidenceWindow(LocalDate.of(2026, 5, 14), LocalDate.of(2026, 5, 13)));
  }

  @Test
  void a_window_of_no_months_is_refused() {
    IllegalArgumentException refusal = assertThrows(
        IllegalArgumentException.class,
        () -> EvidenceWindow.endingOn(LocalDate.of(2026, 5, 14), 0));
    assertEquals("months (0) must be positive", refusal.getMessage());
  }

  @Test
  void a_window_is_written_with_both_its_days() {
    assertEquals("2026-01-01 to 2026-12-31", Wins.YEAR.toString());
  }
}
