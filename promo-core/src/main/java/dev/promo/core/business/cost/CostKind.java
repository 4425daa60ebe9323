package dev.promo.core.business.cost;

/** The lines of a comparison. */
public enum CostKind {
  SALARY,
  RECRUITING_FEE,
  ONBOARDING,
  VACANCY,
  BACKFILL,
  RISK
}
