package dev.promo.core.cycle.tenure;

/** How the time at a level compares with the years that are usual there. */
public enum TimeInLevel {
  SHORTER,
  USUAL,
  LONGER
}
