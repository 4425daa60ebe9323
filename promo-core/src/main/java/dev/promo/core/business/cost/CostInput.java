package dev.promo.core.business.cost;

import java.util.Locale;

/** What a comparison can rest on. */
public enum CostInput {
  /** The pay asked for with the promotion, a year. */
  PROMOTION_SALARY(Kind.AMOUNT),
  /** What somebody hired for the role is paid, a year. */
  EXTERNAL_SALARY(Kind.AMOUNT),
  /** What a recruiter takes of that salary. */
  FEE_RATE(Kind.PERCENT),
  /** What a recruiter takes. */
  FEE(Kind.AMOUNT),
  /** Months until somebody new works at full strength. */
  RAMP(Kind.MONTHS),
  /** How much of the work is lost in these months, on average. */
  LOST_PRODUCTIVITY(Kind.PERCENT),
  /** Months for which the role stands empty. */
  VACANCY(Kind.MONTHS),
  /** What a month of the empty role costs. */
  VACANCY_COST(Kind.AMOUNT),
  /** What it costs to fill the seat that the promotion leaves. */
  BACKFILL(Kind.AMOUNT),
  /** If the promotion fails. */
  PROMOTION_RISK_COST(Kind.AMOUNT),
  PROMOTION_RISK_PROBABILITY(Kind.PERCENT),
  /** If the external hire fails. */
  EXTERNAL_RISK_COST(Kind.AMOUNT),
  EXTERNAL_RISK_PROBABILITY(Kind.PERCENT);

  /** What kind of number an input is. */
  public enum Kind {
    AMOUNT,
    PERCENT,
    MONTHS
  }

  private final Kind kind;

  CostInput(Kind kind) {
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }

  /** Its name in a file, such as {@code fee-rate}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
