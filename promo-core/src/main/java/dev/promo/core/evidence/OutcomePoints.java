package dev.promo.core.evidence;

import dev.promo.core.win.Metric;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Win;

/**
 * The outcome ladder: a vague activity, a deliverable, an outcome in words, a number, a number before and after. The
 * best metric counts.
 */
final class OutcomePoints {
  private static final int ACTIVITY = 0;
  private static final int DELIVERABLE = 4;
  private static final int IN_WORDS = 10;
  private static final int NUMBER = 16;
  private static final int BEFORE_AND_AFTER = 22;
  private static final int TIME_FRAME = 4;
  private static final int OWNED_NUMBER = 4;
  private static final int ESTIMATE = -3;

  private OutcomePoints() {}

  /** The points of a win, whose title names a deliverable or only a vague activity. */
  static int of(Win win, boolean isVague) {
    int named = isVague ? ACTIVITY : DELIVERABLE;
    int inWords = win.result().isPresent() ? IN_WORDS : named;
    return win.metrics().stream().mapToInt(OutcomePoints::of).reduce(inWords, Math::max);
  }

  private static int of(Metric metric) {
    int points = metric.before().isPresent() ? BEFORE_AND_AFTER : NUMBER;
    if (metric.period().isPresent()) {
      points += TIME_FRAME;
    }
    if (metric.provenance() == Provenance.ESTIMATED) {
      return points + ESTIMATE;
    }
    return metric.basis().isPresent() ? points + OWNED_NUMBER : points;
  }
}
