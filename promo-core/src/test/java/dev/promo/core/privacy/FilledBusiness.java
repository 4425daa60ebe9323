package dev.promo.core.privacy;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.Benefit;
import dev.promo.core.business.BusinessCase;
import dev.promo.core.business.EarningsProjection;
import dev.promo.core.business.Pitch;
import dev.promo.core.business.UpwardSummary;
import dev.promo.core.business.cost.Assumption;
import dev.promo.core.business.cost.CostInput;
import dev.promo.core.business.cost.Estimate;
import dev.promo.core.business.cost.ReplacementCost;
import dev.promo.core.business.leverage.OutsideOffer;
import dev.promo.core.business.market.MarketCheck;
import dev.promo.core.business.market.MarketRange;
import dev.promo.core.business.market.MarketSource;
import dev.promo.core.business.market.PayRange;
import dev.promo.core.money.Money;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Reach;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** A business case that has something in every part, and the name of {@link FilledCase} in every text of it. */
final class FilledBusiness {
  private static final Money PAY = Money.of(60_000, "EUR");

  private FilledBusiness() {}

  static BusinessCase of() {
    return BusinessCase.builder()
        .pay(PAY)
        .addBenefits(new Benefit(
            FilledCase.NAMED,
            new Beneficiary(FilledCase.NAMED, Optional.of(7), Optional.of(Reach.TEAM))))
        .atStake(FilledCase.NAMED)
        .addNotCounted(FilledCase.NAMED)
        .replacement(ReplacementCost.of(Map.of(
            CostInput.PROMOTION_SALARY, assumption(), CostInput.EXTERNAL_SALARY, assumption())))
        .market(market())
        .offer(new OutsideOffer(
            PAY, FilledCase.DAY, FilledCase.DAY, true, true, FilledCase.ALSO_NAMED))
        .projection(new EarningsProjection(PAY, BigDecimal.ONE, 3))
        .pitch(new Pitch(
            Optional.of(6), FilledCase.ALSO_NAMED, FilledCase.ALSO_NAMED, FilledCase.ALSO_NAMED))
        .summary(new UpwardSummary(ImmutableList.of(FilledCase.NAMED), FilledCase.NAMED))
        .build();
  }

  private static Assumption assumption() {
    return new Assumption(
        Estimate.of(PAY.amount()), "EUR", FilledCase.ALSO_NAMED, FilledCase.ALSO_NAMED);
  }

  private static MarketCheck market() {
    return new MarketCheck(
        FilledCase.NAMED,
        FilledCase.NAMED,
        Optional.of("DE"),
        PAY,
        new MarketRange(PAY, PAY, PAY),
        ImmutableList.of(source("survey "), source("list ")),
        Optional.of(new PayRange(PAY, PAY.plus(PAY), Optional.of(PAY))));
  }

  private static MarketSource source(String kind) {
    return new MarketSource(kind + FilledCase.NAMED, FilledCase.DAY, 7);
  }
}
