package dev.promo.core.gap.plan;

/** Who carries a plan item. */
public enum PlanOwner {
  CANDIDATE,
  /** Allowed for single items; the plan is the candidate's. */
  MANAGER
}
