package dev.promo.core.evidence;

import dev.promo.core.policy.Defaults;

/** What the evidence for a win can carry; each band is stronger than those before it. */
public enum Band {
  /** Worth keeping, not worth showing. */
  LOG_ONLY,
  /** Carries a point beside others. */
  SUPPORTING,
  /** Carries a point alone. */
  STRONG,
  /** A case can be built on it. */
  ANCHOR;

  static Band of(int points, Defaults defaults) {
    if (points >= defaults.anchorFrom()) {
      return ANCHOR;
    }
    if (points >= defaults.strongFrom()) {
      return STRONG;
    }
    return points >= defaults.supportingFrom() ? SUPPORTING : LOG_ONLY;
  }
}
