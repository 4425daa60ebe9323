package dev.promo.core.win;

import static dev.promo.core.win.Wins.HOURS_SAVED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricTest {

  static final List<UnaryOperator<Metric>> BREAKS_A_FIELD = List.of(
      metric -> metric.withName(" "),
      metric -> metric.withName("matching; posting"),
      metric -> metric.withName("matching\nposting"),
      metric -> metric.withName("matching: posting"),
      metric -> metric.withUnit(" "),
      metric -> metric.withUnit("hours; days"),
      metric -> metric.withUnit("hours\rdays"),
      metric -> metric.withPeriod("per month; per year"),
      metric -> metric.withPeriod("per\nmonth"),
      metric -> metric.withPeriod(" "),
      metric -> metric.withBasis(" "));

  @ParameterizedTest
  @CsvSource({
    "72, 4, -94",
    "4, 72, 1700",
    "100, 100, 0",
    "100, 0, -100",
    "200, 201, 1",
    "200, 199, -1",
    "1000, 1004, 0",
    "-50, -40, 20",
    "-50, -60, -20",
    "0.5, 0.75, 50"
  })
  @Tag("A-101")
  void the_change_is_said_in_whole_percent_of_the_value_before(
      BigDecimal before, BigDecimal after, int percent) {
    assertEquals(
        Optional.of(percent), HOURS_SAVED.withBefore(before).withAfter(after).changePercent());
  }

  @Test
  void nothing_changes_from_an_unknown_value() {
    assertEquals(Optional.empty(), HOURS_SAVED.withBefore(Optional.empty()).changePercent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00"})
  void there_is_no_percentage_of_zero(BigDecimal zero) {
    assertEquals(Optional.empty(), HOURS_SAVED.withBefore(zero).changePercent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"%", "% of invoices"})
  void percent_are_not_said_in_percent(String unit) {
    assertEquals(Optional.empty(), HOURS_SAVED.withUnit(unit).changePercent());
  }

  @Test
  void the_largest_change_that_is_said_is_the_largest_int() {
    assertEquals(Optional.of(Integer.MAX_VALUE), changeFromHundred(Integer.MAX_VALUE));
  }

  @Test
  void a_larger_change_is_not_said() {
    assertEquals(Optional.empty(), changeFromHundred(Integer.MAX_VALUE + 1L));
  }

  @Test
  void an_estimate_is_marked() {
    assertTrue(HOURS_SAVED.withProvenance(Provenance.ESTIMATED).isEstimate());
  }

  @ParameterizedTest
  @ValueSource(strings = {"MEASURED", "REPORTED"})
  void what_was_counted_or_reported_is_no_estimate(Provenance provenance) {
    assertFalse(HOURS_SAVED.withProvenance(provenance).isEstimate());
  }

  @ParameterizedTest
  @FieldSource("BREAKS_A_FIELD")
  void a_text_that_would_break_a_field_is_refused(UnaryOperator<Metric> change) {
    assertThrows(IllegalArgumentException.class, () -> change.apply(HOURS_SAVED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456789012345678", "0.000000000000000001", "-1.50"})
  void a_number_of_eighteen_digits_is_kept(BigDecimal value) {
    assertEquals(value, HOURS_SAVED.withAfter(value).after());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567890123456789", "0.0000000000000000001", "1E+3"})
  void a_number_of_more_digits_or_with_an_exponent_is_refused(BigDecimal value) {
    assertThrows(IllegalArgumentException.class, () -> HOURS_SAVED.withAfter(value));
    assertThrows(IllegalArgumentException.class, () -> HOURS_SAVED.withBefore(value));
  }

  private static Optional<Integer> changeFromHundred(long difference) {
    return HOURS_SAVED
        .withBefore(BigDecimal.valueOf(100))
        .withAfter(BigDecimal.valueOf(100 + difference))
        .changePercent();
  }
}
