package dev.promo.core.win;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2026-Q1",
    "2026-03-31, 2026-Q1",
    "2026-04-01, 2026-Q2",
    "2026-09-30, 2026-Q3",
    "2026-12-31, 2026-Q4"
  })
  void a_day_lies_in_its_quarter(LocalDate day, String quarter) {
    assertEquals(quarter, Quarter.of(day).toString());
  }

  @Test
  void quarters_follow_the_calendar() {
    List<Quarter> calendar = List.of(
        new Quarter(2025, 4), new Quarter(2026, 1), new Quarter(2026, 2), new Quarter(2027, 1));
    assertEquals(
        calendar, ImmutableList.sortedCopyOf(ImmutableList.copyOf(calendar).reverse()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5})
  void a_year_has_four_quarters(int number) {
    assertThrows(IllegalArgumentException.class, () -> new Quarter(2026, number));
  }
}
