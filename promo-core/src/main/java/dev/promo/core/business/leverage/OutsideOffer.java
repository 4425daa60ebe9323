package dev.promo.core.business.leverage;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An offer of another employer, as the candidate recorded it. It is private.
 *
 * @param amount the pay offered, a year; above zero
 * @param received the day it came
 * @param expires the last day on which it can be accepted
 * @param willingToAccept whether the candidate would take it
 * @param written whether it was made in writing
 * @param employer who made it
 */
public record OutsideOffer(
    Money amount,
    LocalDate received,
    LocalDate expires,
    boolean willingToAccept,
    boolean written,
    Optional<String> employer) {
  public OutsideOffer {
    checkArgument(amount.signum() > 0, "the offer (%s) must be above zero", amount);
    checkArgument(
        !expires.isBefore(received),
        "expires (%s) must not be before received (%s)",
        expires,
        received);
    checkArgument(
        employer.orElse("-").chars().anyMatch(c -> c > ' '), "employer must not be blank");
  }

  /** Without the employer, so that no log or message gives it away. */
  @Override
  public String toString() {
    return "OutsideOffer[" + amount + ", received " + received + ", expires " + expires + "]";
  }
}
