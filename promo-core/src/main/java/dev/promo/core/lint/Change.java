package dev.promo.core.lint;

/**
 * A value before and a value after.
 *
 * @param before the value before, in the unit of the value after where the text names one unit for both
 * @param after the value after
 */
record Change(Quantity before, Quantity after) {
  int first() {
    return Math.min(before.first(), after.first());
  }

  int end() {
    return Math.max(before.end(), after.end());
  }
}
