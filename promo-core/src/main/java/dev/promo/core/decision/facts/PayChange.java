package dev.promo.core.decision.facts;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.money.Money;
import java.math.BigDecimal;
import java.util.Optional;

/** What was said about pay. */
public sealed interface PayChange {
  /** Pay stays as it is. */
  record Unchanged() implements PayChange {}

  /**
   * Pay is a new amount; it may be the old one.
   *
   * @param before what it was, in the same currency, where both sides name it
   * @param after what it will be
   */
  record NewAmount(Optional<Money> before, Money after) implements PayChange {
    public NewAmount {
      before.ifPresent(old -> checkArgument(
          old.currency().equals(after.currency()),
          "pay of %s and %s is in two currencies",
          old,
          after));
    }
  }

  /** A raise from one amount to another. */
  static PayChange raise(Money before, Money after) {
    return new NewAmount(Optional.of(before), after);
  }

  /**
   * Whether pay rises by so much. A new amount without the old one counts as a rise: that is what naming one says.
   *
   * @param percent above 0
   */
  default boolean rises(int percent) {
    return this instanceof NewAmount pay
        && pay.before().map(old -> isRise(old, pay.after(), percent)).orElse(true);
  }

  private static boolean isRise(Money before, Money after, int percent) {
    BigDecimal least = before.amount().multiply(BigDecimal.valueOf(100L + percent));
    return after.amount().movePointRight(2).compareTo(least) >= 0 && after.compareWith(before) > 0;
  }
}
