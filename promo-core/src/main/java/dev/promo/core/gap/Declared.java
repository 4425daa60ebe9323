package dev.promo.core.gap;

import dev.promo.core.evidence.CoverageState;

/** How often the next level was shown, as somebody says it; beside it stands what the log shows. */
public enum Declared {
  NEVER(CoverageState.NEVER),
  SOMETIMES(CoverageState.SOMETIMES),
  ALREADY(CoverageState.CONSISTENT);

  private final CoverageState state;

  Declared(CoverageState state) {
    this.state = state;
  }

  /** What a log shows of which this is true. */
  public CoverageState state() {
    return state;
  }
}
