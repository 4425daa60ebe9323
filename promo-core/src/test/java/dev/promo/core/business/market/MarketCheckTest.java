package dev.promo.core.business.market;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarketCheckTest {
  private static final MarketRange RANGE =
      new MarketRange(euros(145_000), euros(160_000), euros(178_000));
  private static final MarketSource SURVEY =
      new MarketSource("Logistics pay survey", LocalDate.of(2026, 5, 1), 212);
  private static final MarketSource LIST =
      new MarketSource("Chamber pay list", LocalDate.of(2026, 2, 1), 88);

  @Test
  @Tag("A-026")
  void the_gap_is_said_as_a_share_of_both() {
    MarketGap gap = check(euros(120_000)).gap();
    assertEquals(euros(40_000), gap.amount());
    assertEquals(new BigDecimal("33.3"), gap.percentOfPay());
    assertEquals(new BigDecimal("25.0"), gap.percentOfMarket());
  }

  @Test
  void pay_above_the_market_is_a_negative_gap() {
    assertEquals(euros(-40_000), check(euros(200_000)).gap().amount());
  }

  @Test
  void one_source_is_not_enough_and_naming_it_twice_does_not_help() {
    assertThrows(IllegalArgumentException.class, () -> check(euros(1), SURVEY));
    assertThrows(IllegalArgumentException.class, () -> check(euros(1), SURVEY, SURVEY));
  }

  @Test
  void pay_of_nothing_has_no_share() {
    assertThrows(IllegalArgumentException.class, () -> check(euros(0)));
  }

  @Test
  void two_currencies_are_not_compared() {
    assertThrows(IllegalArgumentException.class, () -> check(Money.of(120_000, "USD")));
  }

  @Test
  void a_range_rises() {
    assertThrows(
        IllegalArgumentException.class, () -> new MarketRange(euros(3), euros(2), euros(4)));
  }

  @ParameterizedTest
  @CsvSource({
    "120000, 0.80, 0.0",
    "150000, 1.00, 50.0",
    "180000, 1.20, 100.0",
    "110000, 0.73, -16.7"
  })
  void pay_has_a_place_in_the_range_of_the_employer(
      long pay, BigDecimal compaRatio, BigDecimal penetration) {
    PayRange range = PayRange.of(euros(120_000), euros(180_000));
    assertEquals(compaRatio, range.compaRatio(euros(pay)));
    assertEquals(penetration, range.rangePenetration(euros(pay)));
  }

  @Test
  void a_stated_midpoint_goes_before_a_worked_out_one() {
    PayRange range = new PayRange(euros(100), euros(200), Optional.of(euros(125)));
    assertEquals(new BigDecimal("0.80"), range.compaRatio(euros(100)));
  }

  @Test
  void a_range_of_nothing_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> PayRange.of(euros(100), euros(100)));
  }

  @Test
  void of_a_country_without_a_note_nothing_is_known() {
    assertEquals(InformationRights.UNKNOWN, check(euros(120_000)).rights());
    assertEquals(InformationRights.UNKNOWN, InformationRights.in("ZZ"));
    assertEquals(Optional.empty(), InformationRights.UNKNOWN.asOf());
  }

  @Test
  void a_note_has_the_day_it_was_looked_over() {
    InformationRights france = InformationRights.in("FR");
    assertEquals(ImmutableSet.of(RightsNote.EUROPEAN_UNION), france.notes());
    assertEquals(Optional.of(RightsNote.EUROPEAN_UNION.asOf()), france.asOf());
  }

  @Test
  void a_country_adds_its_own_note_to_that_of_the_union() {
    assertEquals(
        ImmutableList.of(RightsNote.EUROPEAN_UNION, RightsNote.GERMANY),
        InformationRights.in("DE").notes().asList());
  }

  @ParameterizedTest
  @CsvSource({"EU", "D", "''"})
  void what_is_no_country_has_no_note(String text) {
    assertEquals(InformationRights.UNKNOWN, InformationRights.in(text));
  }

  private static MarketCheck check(Money pay) {
    return check(pay, SURVEY, LIST);
  }

  private static MarketCheck check(Money pay, MarketSource... sources) {
    return new MarketCheck(
        "Lead Operations Analyst",
        "Hamburg",
        Optional.empty(),
        pay,
        RANGE,
        ImmutableList.copyOf(sources),
        Optional.empty());
  }

  private static Money euros(long amount) {
    return Money.of(amount, "EUR");
  }
}
