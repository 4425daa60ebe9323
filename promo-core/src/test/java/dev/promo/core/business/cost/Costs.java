package dev.promo.core.business.cost;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.money.Money;

/** Hand-made comparisons in euros. */
final class Costs {
  static final ReplacementCost SALARIES = ReplacementCost.of(ImmutableMap.of(
      CostInput.PROMOTION_SALARY, euros(140_000), CostInput.EXTERNAL_SALARY, euros(160_000)));

  static final ReplacementCost WITH_FEE = SALARIES.with(CostInput.FEE, euros(30_000));

  /** Three months at half strength. */
  static final ReplacementCost COMPLETE = withRamp(WITH_FEE, "50");

  private Costs() {}

  static ReplacementCost withRamp(ReplacementCost cost, String percent) {
    return new ReplacementCost(
        ImmutableMap.<CostInput, Assumption>builder()
            .putAll(cost.assumptions())
            .put(CostInput.RAMP, Assumption.months("3", "last two hires"))
            .put(CostInput.LOST_PRODUCTIVITY, Assumption.percent(percent, "team lead's judgement"))
            .buildOrThrow(),
        cost.promotionRisk(),
        cost.externalRisk(),
        cost.years());
  }

  static Assumption euros(long amount) {
    return Assumption.amount(Money.of(amount, "EUR"), "pay list of the department");
  }

  static Assumption percent(String percent) {
    return Assumption.percent(percent, "contract with the agency");
  }
}
