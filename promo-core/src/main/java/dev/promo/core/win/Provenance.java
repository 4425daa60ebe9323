package dev.promo.core.win;

/** Where a number comes from. */
public enum Provenance {
  /** Counted or timed. */
  MEASURED,
  /** Worked out from something else; printed with a mark. */
  ESTIMATED,
  /** Named by somebody else, such as finance. */
  REPORTED
}
