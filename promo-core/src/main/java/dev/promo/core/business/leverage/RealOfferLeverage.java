package dev.promo.core.business.leverage;

import com.google.common.collect.ImmutableList;
import dev.promo.core.money.Money;
import dev.promo.core.policy.LeveragePolicy;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.time.LocalDate;

/**
 * An offer that may be mentioned. It cannot bluff: {@link #of} is the only way to one, and it asks for an offer in
 * writing that has arrived, has not expired and would be taken, under a policy that allows it. Whatever speaks of an
 * offer takes a value of this type.
 */
public final class RealOfferLeverage {
  private static final Location PLACE = Location.of("offer");

  private final OutsideOffer offer;
  private final LocalDate day;

  private RealOfferLeverage(OutsideOffer offer, LocalDate day) {
    this.offer = offer;
    this.day = day;
  }

  /**
   * The leverage of an offer on a day; otherwise every reason why there is none.
   *
   * @param day the day on which it would be mentioned
   */
  public static Parsed<RealOfferLeverage> of(
      OutsideOffer offer, LeveragePolicy policy, LocalDate day) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    if (!policy.allowsOffer()) {
      problems.add(refusal(
          "OFFER_AGAINST_POLICY",
          "The policy is '" + policy.label() + "'.",
          "Choose REAL_OFFER for a text that mentions an offer."));
    }
    if (!offer.written()) {
      problems.add(refusal(
          "OFFER_NOT_WRITTEN", "The offer was not made in writing.", "Ask for it in writing."));
    }
    if (!offer.willingToAccept()) {
      problems.add(refusal(
          "OFFER_NOT_ACCEPTABLE",
          "You would not take the offer.",
          "Leave it out: an offer that nobody would take is a bluff."));
    }
    if (day.isBefore(offer.received())) {
      problems.add(refusal(
          "OFFER_NOT_RECEIVED",
          "The offer had not arrived on " + day + ".",
          "Wait until it is there, or mend its date."));
    }
    if (day.isAfter(offer.expires())) {
      problems.add(refusal(
          "OFFER_EXPIRED",
          "The offer expired on " + offer.expires() + ".",
          "Leave it out, or ask whether it still stands."));
    }
    ImmutableList<Problem> found = problems.build();
    return found.isEmpty() ? Parsed.of(new RealOfferLeverage(offer, day)) : Parsed.failed(found);
  }

  public Money amount() {
    return offer.amount();
  }

  /** The day on which it may be mentioned. */
  public LocalDate day() {
    return day;
  }

  private static Problem refusal(String code, String message, String mend) {
    return Problem.error(code, PLACE, message, mend);
  }
}
