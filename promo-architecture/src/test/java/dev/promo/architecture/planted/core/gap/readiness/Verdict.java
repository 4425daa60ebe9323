package dev.promo.architecture.planted.core.gap.readiness;

public enum Verdict {
  NOT_YET
}
