package dev.promo.core.decision;

/**
 * How a candidate wants to go about an answer, where advice differs.
 *
 * @param criteria what criteria are taken for
 * @param dryPromotion what to do about a title without pay
 * @param exit whether options are listed
 */
public record DecisionPolicy(
    CriteriaPolicy criteria, DryPromotionPolicy dryPromotion, ExitPolicy exit) {
  /** Criteria as evidence that would be enough, a day for pay, and options listed. */
  public static DecisionPolicy standard() {
    return new DecisionPolicy(
        CriteriaPolicy.SUFFICIENT_EVIDENCE,
        DryPromotionPolicy.ASK_FOR_PAY_DATE,
        ExitPolicy.LIST_OPTIONS);
  }
}
