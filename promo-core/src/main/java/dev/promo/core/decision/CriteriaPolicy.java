package dev.promo.core.decision;

/** What criteria are taken for. Under either, meeting them guarantees no outcome. */
public enum CriteriaPolicy {
  /** Evidence with which the sponsor would argue the case. */
  SUFFICIENT_EVIDENCE,
  /** A list to be worked through. */
  CHECKLIST
}
