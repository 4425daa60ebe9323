package dev.promo.core.business.cost;

/** How risky somebody takes a way to be. A level is no price and enters no total. */
public enum RiskLevel {
  UNSAID,
  LOW,
  HIGH
}
