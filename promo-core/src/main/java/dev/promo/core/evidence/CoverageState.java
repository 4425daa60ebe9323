package dev.promo.core.evidence;

/** How often the next level was already shown in a dimension. */
public enum CoverageState {
  /** No eligible win. */
  NEVER,
  /** An eligible win, not yet a pattern. */
  SOMETIMES,
  /** A pattern: several wins over time, one of them strong, one of them confirmed by others. */
  CONSISTENT
}
