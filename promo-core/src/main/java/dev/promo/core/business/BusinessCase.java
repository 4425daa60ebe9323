package dev.promo.core.business;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.promo.core.business.cost.Assumption;
import dev.promo.core.business.cost.CostInput;
import dev.promo.core.business.cost.ReplacementCost;
import dev.promo.core.business.leverage.OutsideOffer;
import dev.promo.core.business.market.MarketCheck;
import dev.promo.core.internal.PromoStyle;
import dev.promo.core.money.Money;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The promotion as a decision about a budget: what it costs, what it is good for, and what the candidate keeps for
 * private use beside it. Everything may be missing.
 */
@Value.Immutable
@PromoStyle
public sealed interface BusinessCase extends WithBusinessCase permits ImmutableBusinessCase {
  /** The present pay, a year. */
  Optional<Money> pay();

  ImmutableList<Benefit> benefits();

  /** What is at stake if the role goes unfilled, in a sentence. */
  Optional<String> atStake();

  /** What the numbers leave out, each in a few words. */
  ImmutableList<String> notCounted();

  Optional<ReplacementCost> replacement();

  /** Private. */
  Optional<MarketCheck> market();

  /** Private. */
  Optional<OutsideOffer> offer();

  /** Private. */
  Optional<EarningsProjection> projection();

  @Value.Default
  default Pitch pitch() {
    return Pitch.empty();
  }

  Optional<UpwardSummary> summary();

  /** Whether anybody other than the candidate is better off. */
  default boolean benefitsOthers() {
    return benefits().stream().anyMatch(Benefit::isForOthers);
  }

  /** What the promotion adds to the pay a year: the pay asked for less the present pay, where both are known. */
  default Optional<Money> raise() {
    return pay().flatMap(now -> askedPay().map(asked -> asked.minus(now)));
  }

  /** The pay asked for, a year; the comparison is about this amount and no other. */
  default Optional<Money> askedPay() {
    return replacement()
        .map(cost -> Objects.requireNonNull(cost.assumptions().get(CostInput.PROMOTION_SALARY)))
        .map(Assumption::toMoney);
  }

  @Value.Check
  default void check() {
    checkArgument(pay().stream().allMatch(held -> held.signum() > 0), "pay must be above zero");
    checkArgument(
        Stream.concat(atStake().stream(), notCounted().stream()).noneMatch(String::isBlank),
        "no text of a business case may be blank");
    checkArgument(
        pay().stream()
            .allMatch(now ->
                askedPay().stream().allMatch(asked -> asked.currency().equals(now.currency()))),
        "the pay and the comparison must have one currency");
  }

  /** Of which nothing is written yet. */
  static BusinessCase none() {
    return new Builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs nothing. */
  final class Builder extends ImmutableBusinessCase.Builder {
    Builder() {}
  }
}
