package dev.promo.core.business.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReplacementCostPropertyTest {

  @Property
  void the_base_lies_between_the_least_and_the_most(@ForAll("costs") ReplacementCost cost) {
    Saving saving = cost.saving().orElseThrow();
    assertTrue(saving.least().compareWith(saving.base()) <= 0);
    assertTrue(saving.base().compareWith(saving.most()) <= 0);
  }

  @Property
  void one_number_alone_moves_the_saving_no_further_than_all_together(
      @ForAll("costs") ReplacementCost cost) {
    Saving saving = cost.saving().orElseThrow();
    cost.sensitivity().forEach(moved -> {
      assertTrue(saving.least().compareWith(moved.atLow()) <= 0);
      assertTrue(saving.least().compareWith(moved.atHigh()) <= 0);
      assertTrue(saving.most().compareWith(moved.atLow()) >= 0);
      assertTrue(saving.most().compareWith(moved.atHigh()) >= 0);
    });
  }

  @Property
  void the_saving_is_the_difference_of_the_totals(@ForAll("costs") ReplacementCost cost) {
    assertEquals(
        cost.externalHire().total(Point.BASE).minus(cost.promotion().total(Point.BASE)),
        cost.saving().orElseThrow().base());
  }

  @Property
  void another_number_without_a_basis_changes_no_total(
      @ForAll("costs") ReplacementCost cost, @ForAll("amounts") Assumption amount) {
    assertEquals(
        cost.promotion().total(Point.BASE),
        cost.with(CostInput.BACKFILL, amount.withoutBasis()).promotion().total(Point.BASE));
  }

  @Provide
  Arbitrary<ReplacementCost> costs() {
    return Combinators.combine(
            amounts(),
            amounts(),
            amounts(),
            shares(),
            months(),
            Arbitraries.integers().between(1, 50))
        .as((inside, outside, fee, share, months, years) -> ReplacementCost.of(
                Maps.newHashMap(ImmutableMap.of(
                    CostInput.PROMOTION_SALARY, inside,
                    CostInput.EXTERNAL_SALARY, outside,
                    CostInput.FEE, fee,
                    CostInput.LOST_PRODUCTIVITY, share,
                    CostInput.RAMP, months)))
            .withYears(years));
  }

  @Provide
  Arbitrary<Assumption> amounts() {
    return estimates(1_000_000).map(value -> assumption(value, "EUR"));
  }

  private static Arbitrary<Assumption> shares() {
    return estimates(100).map(value -> assumption(value, Assumption.PERCENT));
  }

  private static Arbitrary<Assumption> months() {
    return estimates(120).map(value -> assumption(value, Assumption.MONTHS));
  }

  private static Arbitrary<Estimate> estimates(int most) {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, BigDecimal.valueOf(most))
        .ofScale(2)
        .set()
        .ofSize(3)
        .map(ReplacementCostPropertyTest::inOrder);
  }

  private static Estimate inOrder(Set<BigDecimal> values) {
    BigDecimal[] sorted = values.stream().sorted().toArray(BigDecimal[]::new);
    return new Estimate(sorted[0], sorted[1], sorted[2]);
  }

  private static Assumption assumption(Estimate value, String unit) {
    return new Assumption(value, unit, Optional.of("made up"), Optional.empty());
  }
}
