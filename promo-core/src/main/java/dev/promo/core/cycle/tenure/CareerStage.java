package dev.promo.core.cycle.tenure;

import com.google.common.collect.Range;
import dev.promo.core.policy.Defaults;

/** What the present level is, as people compare levels between companies. The candidate says which. */
public enum CareerStage {
  JUNIOR,
  MID,
  SENIOR;

  /** The years people usually spend there before the next step. */
  public Range<Integer> usualYears(Defaults defaults) {
    return switch (this) {
      case JUNIOR -> defaults.yearsAsJunior();
      case MID -> defaults.yearsAtMid();
      case SENIOR -> defaults.yearsAsSenior();
    };
  }
}
