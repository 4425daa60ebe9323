package dev.promo.core.business;

/**
 * How an approach stands on one axis.
 *
 * @param axis which
 * @param stance passive or active
 * @param input what decided it, in a sentence
 */
public record AxisVerdict(Axis axis, Stance stance, String input) {
  /** Whether one waits or acts. */
  public enum Stance {
    PASSIVE,
    ACTIVE,
    /** The policy leaves the axis out. */
    NOT_APPLICABLE
  }
}
