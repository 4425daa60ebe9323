package dev.promo.core.business.cost;

/** The lines of a comparison. */
public enum CostKind {
  SALARY("Salary"),
  RECRUITING_FEE("Recruiting fee"),
  ONBOARDING("Onboarding"),
  VACANCY("Vacancy"),
  BACKFILL("Backfill"),
  RISK("Risk");

  private final String label;

  CostKind(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
