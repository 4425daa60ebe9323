package dev.promo.core.cycle.tenure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {
  private static final Defaults STANDARD = Defaults.standard();
  private static final LocalDate SINCE = LocalDate.of(2022, 4, 1);

  @ParameterizedTest
  @CsvSource({
    "JUNIOR, 1, -1, SHORTER",
    "JUNIOR, 1, 0, USUAL",
    "JUNIOR, 2, 0, USUAL",
    "JUNIOR, 2, 1, LONGER",
    "MID, 2, -1, SHORTER",
    "MID, 2, 0, USUAL",
    "MID, 4, 0, USUAL",
    "MID, 4, 1, LONGER",
    "SENIOR, 4, -1, SHORTER",
    "SENIOR, 4, 0, USUAL",
    "SENIOR, 20, 0, USUAL"
  })
  @Tag("A-040")
  void the_usual_years_include_both_their_ends(
      CareerStage stage, int years, int days, TimeInLevel expected) {
    assertEquals(expected, at(stage).compare(SINCE.plusYears(years).plusDays(days), STANDARD));
  }

  @Test
  @Tag("A-041")
  void four_years_as_a_junior_are_stagnation_and_a_day_less_is_not() {
    LocalDate fourYears = SINCE.plusYears(4);
    assertTrue(at(CareerStage.JUNIOR).isStagnant(fourYears, STANDARD));
    assertFalse(at(CareerStage.JUNIOR).isStagnant(fourYears.minusDays(1), STANDARD));
  }

  @Test
  @Tag("A-041")
  void other_levels_stand_still_only_by_the_candidates_own_limit() {
    LocalDate later = SINCE.plusYears(30);
    assertFalse(at(CareerStage.MID).isStagnant(later, STANDARD));
    assertFalse(at(CareerStage.SENIOR).isStagnant(later, STANDARD));
    Tenure limited = new Tenure(CareerStage.SENIOR, SINCE, Optional.of(6));
    assertTrue(limited.isStagnant(SINCE.plusYears(6), STANDARD));
    assertFalse(limited.isStagnant(SINCE.plusYears(6).minusDays(1), STANDARD));
  }

  @Test
  void the_candidates_limit_goes_before_the_usual_one() {
    Tenure patient = new Tenure(CareerStage.JUNIOR, SINCE, Optional.of(5));
    assertFalse(patient.isStagnant(SINCE.plusYears(4), STANDARD));
  }

  @Test
  void a_limit_is_positive() {
    assertThrows(
        IllegalArgumentException.class, () -> new Tenure(CareerStage.MID, SINCE, Optional.of(0)));
  }

  private static Tenure at(CareerStage stage) {
    return new Tenure(stage, SINCE, Optional.empty());
  }
}
