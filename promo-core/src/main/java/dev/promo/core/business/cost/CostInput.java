package dev.promo.core.business.cost;

import java.util.Locale;

/** What a comparison can rest on. */
public enum CostInput {
  /** The pay asked for with the promotion, a year. */
  PROMOTION_SALARY("salary with the promotion", Kind.AMOUNT),
  /** What somebody hired for the role is paid, a year. */
  EXTERNAL_SALARY("salary of an external hire", Kind.AMOUNT),
  /** What a recruiter takes of that salary. */
  FEE_RATE("recruiting fee as a share of that salary", Kind.PERCENT),
  /** What a recruiter takes. */
  FEE("recruiting fee", Kind.AMOUNT),
  /** Months until somebody new works at full strength. */
  RAMP("time to full strength", Kind.MONTHS),
  /** How much of the work is lost in these months, on average. */
  LOST_PRODUCTIVITY("work lost in that time", Kind.PERCENT),
  /** Months for which the role stands empty. */
  VACANCY("time the role stands empty", Kind.MONTHS),
  /** What a month of the empty role costs. */
  VACANCY_COST("cost of the empty role, a month", Kind.AMOUNT),
  /** What it costs to fill the seat that the promotion leaves. */
  BACKFILL("filling the seat that is left", Kind.AMOUNT),
  PROMOTION_RISK_COST("cost if the promotion fails", Kind.AMOUNT),
  PROMOTION_RISK_PROBABILITY("probability that the promotion fails", Kind.PERCENT),
  EXTERNAL_RISK_COST("cost if the external hire fails", Kind.AMOUNT),
  EXTERNAL_RISK_PROBABILITY("probability that the external hire fails", Kind.PERCENT);

  /** What kind of number an input is. */
  public enum Kind {
    AMOUNT,
    PERCENT,
    MONTHS
  }

  private final String label;
  private final Kind kind;

  CostInput(String label, Kind kind) {
    this.label = label;
    this.kind = kind;
  }

  /** What it is, for a reader. */
  public String label() {
    return label;
  }

  public Kind kind() {
    return kind;
  }

  /** Its name in a file, such as {@code fee-rate}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
