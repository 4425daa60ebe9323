package dev.promo.core.decision.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

  @ParameterizedTest(name = "{1} after {0} is {2}")
  @CsvSource({
    "2027-04-01, 0, 2027-04-01",
    "2027-04-01, 1, 2027-04-02",
    "2027-04-01, 2, 2027-04-05",
    "2027-04-01, 5, 2027-04-08",
    "2027-04-03, 1, 2027-04-05",
    "2027-04-03, 5, 2027-04-09",
    "2027-04-04, 10, 2027-04-16"
  })
  void weekends_do_not_count(LocalDate from, int days, LocalDate to) {
    assertEquals(to, WorkingDays.after(from, days));
    assertEquals(days, WorkingDays.between(from, to));
  }

  @Test
  void there_are_none_backwards() {
    assertEquals(0, WorkingDays.between(LocalDate.of(2027, 4, 8), LocalDate.of(2027, 4, 1)));
    assertThrows(
        IllegalArgumentException.class, () -> WorkingDays.after(LocalDate.of(2027, 4, 8), -1));
  }
}
