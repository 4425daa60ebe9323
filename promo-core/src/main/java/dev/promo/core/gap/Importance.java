package dev.promo.core.gap;

/** How much of the case hangs on a dimension, most first. */
public enum Importance {
  /** It must be a pattern before the case is ready. */
  CRITICAL,
  /** It must have been shown. */
  REQUIRED,
  /** It helps, and its absence holds nothing up. */
  OPTIONAL
}
