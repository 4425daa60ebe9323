package dev.promo.core.business.cost;

import static dev.promo.core.business.cost.Costs.COMPLETE;
import static dev.promo.core.business.cost.Costs.SALARIES;
import static dev.promo.core.business.cost.Costs.WITH_FEE;
import static dev.promo.core.business.cost.Costs.euros;
import static dev.promo.core.business.cost.Costs.percent;
import static dev.promo.core.business.cost.Costs.withRamp;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ReplacementCostTest {
  static final List<Supplier<ReplacementCost>> UNSOUND = List.of(
      () -> ReplacementCost.of(ImmutableMap.of()),
      () -> SALARIES.with(CostInput.RAMP, Assumption.months("3", "last two hires")),
      () -> SALARIES.with(CostInput.FEE_RATE, percent("101")),
      () -> SALARIES.with(CostInput.FEE_RATE, Assumption.months("3", "last two hires")),
      () -> SALARIES.with(CostInput.FEE, percent("20")),
      () -> SALARIES.with(CostInput.FEE, Assumption.amount(Money.of(1, "USD"), "guess")),
      () -> SALARIES.withYears(0),
      () -> SALARIES.withYears(51),
      () -> SALARIES.with(CostInput.FEE, euros(-1)),
      () -> SALARIES.with(CostInput.FEE, euros(999_999_999_999_999L)).withYears(50));

  @Test
  @Tag("A-029")
  @Tag("A-031")
  void three_months_at_half_strength_and_a_fee_of_thirty_thousand_save_seventy_thousand() {
    assertSaves(210_000, 70_000, COMPLETE);
  }

  @Test
  void a_fee_of_a_fifth_saves_seventy_two_thousand() {
    assertSaves(212_000, 72_000, withRamp(SALARIES.with(CostInput.FEE_RATE, percent("20")), "50"));
  }

  @Test
  void a_rate_and_an_amount_that_differ_are_a_mismatch_and_the_amount_counts() {
    ReplacementCost twice = COMPLETE.with(CostInput.FEE_RATE, percent("20"));
    assertEquals(
        Optional.of(new FeeMismatch(Money.of(32_000, "EUR"), Money.of(30_000, "EUR"))),
        twice.feeMismatch());
    assertSaves(210_000, 70_000, twice);
  }

  @Test
  void a_rate_and_an_amount_that_agree_are_none() {
    assertEquals(
        Optional.empty(), COMPLETE.with(CostInput.FEE_RATE, percent("18.75")).feeMismatch());
  }

  @Test
  void without_lost_work_fifty_thousand_are_saved() {
    assertSaves(190_000, 50_000, withRamp(WITH_FEE, "0"));
  }

  @Test
  void the_amount_asked_for_is_compared_and_no_other() {
    assertSaves(210_000, 50_000, COMPLETE.with(CostInput.PROMOTION_SALARY, euros(160_000)));
  }

  @Test
  void salaries_count_every_year_and_everything_else_once() {
    assertSaves(370_000, 90_000, COMPLETE.withYears(2));
  }

  @Test
  @Tag("A-029")
  void both_sides_have_five_lines_and_a_total_that_is_their_sum() {
    for (CostSide side : ImmutableList.of(COMPLETE.promotion(), COMPLETE.externalHire())) {
      Money sum = side.lines().stream()
          .flatMap(line -> line.amount(Point.BASE).stream())
          .reduce(Money.of(0, "EUR"), Money::plus);
      assertEquals(sum, side.total(Point.BASE));
    }
    assertEquals(
        ImmutableList.of(
            CostKind.SALARY, CostKind.RECRUITING_FEE, CostKind.ONBOARDING, CostKind.RISK),
        COMPLETE.externalHire().lines().stream().map(CostLine::kind).toList());
  }

  @Test
  @Tag("A-030")
  void a_line_without_a_basis_is_left_out_of_the_total_and_listed() {
    ReplacementCost guessed = COMPLETE.with(CostInput.FEE, euros(30_000).withoutBasis());
    assertSaves(180_000, 40_000, guessed);
    CostLine fee = guessed.externalHire().line(CostKind.RECRUITING_FEE).orElseThrow();
    assertEquals(Pricing.WITHOUT_BASIS, fee.pricing());
    assertTrue(guessed.externalHire().leftOut().contains(fee));
  }

  @Test
  void without_the_basis_of_a_salary_nothing_is_said_about_a_saving() {
    assertEquals(
        Optional.empty(),
        COMPLETE.with(CostInput.EXTERNAL_SALARY, euros(160_000).withoutBasis()).saving());
  }

  @Test
  @Tag("A-032")
  void a_risk_without_a_price_enters_no_total_whatever_its_level() {
    ReplacementCost risky =
        new ReplacementCost(COMPLETE.assumptions(), RiskLevel.LOW, RiskLevel.HIGH, 1);
    assertSaves(210_000, 70_000, risky);
    assertEquals(
        Pricing.UNPRICED, risky.externalHire().line(CostKind.RISK).orElseThrow().pricing());
  }

  @Test
  @Tag("A-032")
  void a_risk_that_somebody_prices_counts_with_its_probability() {
    ReplacementCost priced = new ReplacementCost(
        ImmutableMap.<CostInput, Assumption>builder()
            .putAll(COMPLETE.assumptions())
            .put(CostInput.EXTERNAL_RISK_COST, euros(50_000))
            .put(CostInput.EXTERNAL_RISK_PROBABILITY, percent("20"))
            .buildOrThrow(),
        RiskLevel.UNSAID,
        RiskLevel.UNSAID,
        1);
    assertSaves(220_000, 80_000, priced);
  }

  @Test
  void an_empty_role_costs_its_months_and_a_backfill_costs_the_promotion() {
    ReplacementCost all = new ReplacementCost(
        ImmutableMap.<CostInput, Assumption>builder()
            .putAll(COMPLETE.assumptions())
            .put(CostInput.VACANCY, Assumption.months("2", "last search"))
            .put(CostInput.VACANCY_COST, euros(4_000))
            .put(CostInput.BACKFILL, euros(9_000))
            .buildOrThrow(),
        RiskLevel.UNSAID,
        RiskLevel.UNSAID,
        1);
    assertSaves(218_000, 69_000, all);
  }

  @Test
  void ranges_give_the_least_and_the_most_that_is_saved() {
    ReplacementCost ranged = COMPLETE
        .with(CostInput.FEE, euros(30_000).within("24000", "40000"))
        .with(CostInput.PROMOTION_SALARY, euros(140_000).within("135000", "145000"));
    assertEquals(
        Optional.of(
            new Saving(Money.of(59_000, "EUR"), Money.of(70_000, "EUR"), Money.of(85_000, "EUR"))),
        ranged.saving());
    assertEquals(
        ImmutableList.of(
            new Sensitivity(
                CostInput.PROMOTION_SALARY, Money.of(75_000, "EUR"), Money.of(65_000, "EUR")),
            new Sensitivity(CostInput.FEE, Money.of(64_000, "EUR"), Money.of(80_000, "EUR"))),
        ranged.sensitivity());
  }

  @Test
  void a_range_that_counts_nowhere_moves_nothing() {
    ReplacementCost guessed =
        COMPLETE.with(CostInput.FEE, euros(30_000).within("24000", "40000").withoutBasis());
    assertEquals(ImmutableList.of(), guessed.sensitivity());
  }

  @ParameterizedTest
  @FieldSource("UNSOUND")
  void numbers_that_do_not_fit_together_are_refused(Supplier<ReplacementCost> unsound) {
    assertThrows(IllegalArgumentException.class, unsound::get);
  }

  private static void assertSaves(long external, long saving, ReplacementCost cost) {
    assertEquals(Money.of(external, "EUR"), cost.externalHire().total(Point.BASE));
    assertEquals(Money.of(saving, "EUR"), cost.saving().orElseThrow().base());
  }
}
