package dev.promo.architecture.planted.core.cycle.tenure;

public enum Years {
  FOUR
}
