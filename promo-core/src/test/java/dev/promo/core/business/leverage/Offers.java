package dev.promo.core.business.leverage;

import dev.promo.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/** Hand-made offers. */
public final class Offers {
  public static final LocalDate BEFORE_IT_EXPIRES = LocalDate.of(2026, 11, 20);

  /** In writing, acceptable, and standing on {@link #BEFORE_IT_EXPIRES}. */
  public static final OutsideOffer REAL = offer(true, true);

  private Offers() {}

  public static OutsideOffer offer(boolean willingToAccept, boolean written) {
    return new OutsideOffer(
        Money.of(158_000, "EUR"),
        LocalDate.of(2026, 11, 9),
        LocalDate.of(2026, 11, 30),
        willingToAccept,
        written,
        Optional.of("Lighthouse Freight"));
  }
}
