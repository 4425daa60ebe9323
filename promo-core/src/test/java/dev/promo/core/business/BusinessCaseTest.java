package dev.promo.core.business;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.business.cost.Assumption;
import dev.promo.core.business.cost.CostInput;
import dev.promo.core.business.cost.ReplacementCost;
import dev.promo.core.lint.WinLinter;
import dev.promo.core.money.Money;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Reach;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BusinessCaseTest {
  private static final ReplacementCost COST = ReplacementCost.of(ImmutableMap.of(
      CostInput.PROMOTION_SALARY,
      Assumption.amount(Money.of(140_000, "EUR"), "pay range"),
      CostInput.EXTERNAL_SALARY,
      Assumption.amount(Money.of(160_000, "EUR"), "adverts")));

  @ParameterizedTest
  @EnumSource(names = "SELF", mode = EnumSource.Mode.EXCLUDE)
  @Tag("A-001")
  void a_benefit_to_others_makes_it_a_case(Reach reach) {
    assertEquals(List.of(), codes(benefit(Optional.of(reach))));
  }

  @Test
  @Tag("A-001")
  void a_case_for_the_candidate_alone_is_none() {
    List<String> missing = List.of("NO_BENEFIT_TO_OTHERS");
    assertEquals(missing, codes(BusinessCase.none()));
    assertEquals(missing, codes(benefit(Optional.of(Reach.SELF))));
    assertEquals(missing, codes(benefit(Optional.empty())));
  }

  @Test
  void a_fee_given_twice_is_warned_of() {
    Assumption fee = Assumption.amount(Money.of(30_000, "EUR"), "quote");
    BusinessCase twice = benefit(Optional.of(Reach.TEAM))
        .withReplacement(COST.with(CostInput.FEE, fee)
            .with(CostInput.FEE_RATE, Assumption.percent("20", "contract")));
    Problem warning = BusinessCaseCheck.problems(twice, Location::of).get(0);
    assertEquals("FEE_MISMATCH", warning.code());
    assertFalse(warning.isError());
    assertTrue(warning.message().contains("32000 EUR") && warning.message().contains("30000 EUR"));
  }

  @Test
  void the_raise_is_the_pay_asked_for_less_the_present_pay() {
    BusinessCase business =
        BusinessCase.none().withPay(Money.of(120_000, "EUR")).withReplacement(COST);
    assertEquals(Optional.of(Money.of(20_000, "EUR")), business.raise());
    assertEquals(Optional.empty(), BusinessCase.none().withReplacement(COST).raise());
  }

  @Test
  void pay_in_another_currency_is_refused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> BusinessCase.none().withPay(Money.of(120_000, "USD")).withReplacement(COST));
  }

  @Test
  @Tag("A-142")
  void twenty_thousand_at_three_percent_over_ten_years_add_up() {
    assertEquals(
        Money.parse("229277.59 EUR"),
        new EarningsProjection(Money.of(20_000, "EUR"), new BigDecimal(3), 10).total());
  }

  @Test
  void without_growth_a_raise_adds_up_year_by_year() {
    assertEquals(
        Money.of(100_000, "EUR"),
        new EarningsProjection(Money.of(20_000, "EUR"), BigDecimal.ZERO, 5).total());
  }

  @ParameterizedTest
  @CsvSource({"0 EUR, 3, 10", "1 EUR, -1, 10", "1 EUR, 26, 10", "1 EUR, 3, 0", "1 EUR, 3, 51"})
  void a_projection_beyond_sense_is_refused(String raise, BigDecimal growth, int years) {
    Money money = Money.parse(raise);
    assertThrows(
        IllegalArgumentException.class, () -> new EarningsProjection(money, growth, years));
  }

  @Test
  @Tag("A-099")
  void a_summary_for_the_floor_above_names_the_effect_and_no_unknown_abbreviation() {
    String effect = "refunds arrive in four days";
    UpwardSummary plain =
        new UpwardSummary(ImmutableList.of("Since Noor took over, " + effect + "."), effect);
    UpwardSummary coded =
        new UpwardSummary(ImmutableList.of("By the QZRX rules " + effect + "."), effect);
    assertEquals(List.of(), plain.unknownAcronyms(WinLinter.standard()));
    assertEquals(1, coded.unknownAcronyms(WinLinter.standard()).size());
    assertThrows(
        IllegalArgumentException.class,
        () -> new UpwardSummary(ImmutableList.of("All went well."), effect));
    assertThrows(
        IllegalArgumentException.class,
        () -> new UpwardSummary(ImmutableList.of(effect, "b", "c", "d"), effect));
  }

  private static BusinessCase benefit(Optional<Reach> reach) {
    return BusinessCase.none()
        .withBenefits(
            new Benefit("No rush orders", new Beneficiary("warehouse", Optional.empty(), reach)));
  }

  private static List<String> codes(BusinessCase business) {
    return BusinessCaseCheck.problems(business, Location::of).stream()
        .map(Problem::code)
        .toList();
  }
}
