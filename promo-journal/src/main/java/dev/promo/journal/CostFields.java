package dev.promo.journal;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.business.cost.Assumption;
import dev.promo.core.business.cost.CostInput;
import dev.promo.core.business.cost.ReplacementCost;
import dev.promo.core.business.cost.RiskLevel;
import dev.promo.notation.Fields;
import java.util.Optional;

/** Reads the comparison of a promotion with an external hire. */
final class CostFields {
  private static final int MOST_YEARS = 50;

  private CostFields() {}

  static Optional<ReplacementCost> read(Fields fields) {
    ImmutableMap.Builder<CostInput, Assumption> assumptions = ImmutableMap.builder();
    for (CostInput input : CostInput.values()) {
      fields.list(input.key(), "value").stream()
          .limit(1)
          .flatMap(written -> AssumptionFields.read(written).stream())
          .forEach(assumption -> assumptions.put(input, assumption));
    }
    RiskLevel promotion = fields.choice("promotion-risk", RiskLevel.class).orElse(RiskLevel.UNSAID);
    RiskLevel external = fields.choice("external-risk", RiskLevel.class).orElse(RiskLevel.UNSAID);
    int years = fields.integer("years", 1, MOST_YEARS).orElse(1);
    return fields.build(
        () -> new ReplacementCost(assumptions.buildOrThrow(), promotion, external, years));
  }
}
