package dev.promo.core.rubric;

/** Whether a ladder wants to see what it describes. */
public enum Polarity {
  /** What people at the level are seen doing. */
  ASKED,
  /** What the ladder warns against: never evidence for a promotion, and never a gap. */
  WARNED_AGAINST
}
