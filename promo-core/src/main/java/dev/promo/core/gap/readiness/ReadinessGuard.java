package dev.promo.core.gap.readiness;

/** What has to hold, and the first verdict that is out of reach while it does not. */
public enum ReadinessGuard {
  /** At least half the required dimensions have a win that counts. */
  ENOUGH_EVIDENCE(ReadinessVerdict.NOT_YET),
  /** The wins come from more than one month and, where they name projects, from more than one project. */
  NO_FLUKE(ReadinessVerdict.READY_NEXT_CYCLE),
  /** Some of the work has the shape of the next level: excellence at the present one is no evidence. */
  NEXT_LEVEL_WORK(ReadinessVerdict.READY_NEXT_CYCLE),
  /** Few dimensions are short, and each of them has a sound and agreed plan item that is due in time. */
  SHORT_ONES_PLANNED(ReadinessVerdict.READY_NEXT_CYCLE),
  /** Every critical dimension is a pattern. */
  CRITICAL_CONSISTENT(ReadinessVerdict.READY_NOW),
  /** Every required dimension was shown. */
  REQUIRED_SHOWN(ReadinessVerdict.READY_NOW),
  /** No manager rates a critical dimension below the bar. */
  RATINGS_AT_BAR(ReadinessVerdict.READY_NOW),
  /** Enough lines of the ladder were shown. */
  LINES_SHOWN(ReadinessVerdict.READY_NOW),
  /** Next-level work reaches over enough months. */
  LONG_ENOUGH(ReadinessVerdict.READY_NOW),
  /** The sponsor argues for the case. */
  SPONSOR_ARGUES(ReadinessVerdict.READY_NOW),
  /** Candidate and sponsor agree on the level, on what would be enough, and on what is missing. */
  ALIGNED(ReadinessVerdict.READY_NOW),
  /** No critical concern is open. */
  NO_CRITICAL_CONCERN(ReadinessVerdict.READY_NOW);

  private final ReadinessVerdict bars;

  ReadinessGuard(ReadinessVerdict bars) {
    this.bars = bars;
  }

  /** The first verdict that is out of reach while this does not hold. */
  public ReadinessVerdict bars() {
    return bars;
  }
}
