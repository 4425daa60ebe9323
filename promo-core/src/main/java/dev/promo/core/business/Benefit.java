package dev.promo.core.business;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Reach;

/**
 * What the promotion is good for, and for whom.
 *
 * @param benefit in a sentence
 * @param who is better off
 */
public record Benefit(String benefit, Beneficiary who) {
  public Benefit {
    checkArgument(!benefit.isBlank(), "a benefit must not be blank");
  }

  /** Whether it is said to reach somebody other than the candidate. */
  public boolean isForOthers() {
    return who.reach().filter(reach -> reach != Reach.SELF).isPresent();
  }
}
