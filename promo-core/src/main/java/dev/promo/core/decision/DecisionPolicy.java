package dev.promo.core.decision;

import dev.promo.core.policy.CriteriaPolicy;
import dev.promo.core.policy.DryPromotionPolicy;
import dev.promo.core.policy.ExitPolicy;
import dev.promo.core.policy.Policies;

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
    return of(Policies.standard());
  }

  /** What the policies of a case say about answers. */
  public static DecisionPolicy of(Policies policies) {
    return new DecisionPolicy(policies.criteria(), policies.dryPromotion(), policies.exit());
  }
}
