package dev.promo.core.policy;

/** What agreed criteria are. Under each, meeting them guarantees nothing, and every text about them says so. */
public enum CriteriaPolicy implements Policy {
  /** Evidence with which the sponsor would speak for the step. */
  SUFFICIENT_EVIDENCE("criteria are evidence that would be enough"),
  /** A list of which every line has to be met. */
  CHECKLIST("criteria are a checklist");

  private final String label;

  CriteriaPolicy(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
