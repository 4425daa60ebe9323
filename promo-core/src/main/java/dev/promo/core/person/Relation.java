package dev.promo.core.person;

/** What somebody who saw the work is to the candidate. */
public enum Relation {
  /** The candidate reports to them. */
  MANAGER("the manager"),
  /** At the target level or above, and not the manager. */
  SENIOR("a senior colleague"),
  /** Works beside the candidate. */
  PEER("a peer"),
  /** Reports to the candidate, and so is not an independent witness. */
  REPORT("a report"),
  /** Inside the organisation, outside the team. */
  STAKEHOLDER("a stakeholder"),
  /** Outside the organisation. */
  CUSTOMER("a customer");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** How a document speaks of somebody whose name it may not print. */
  public String label() {
    return label;
  }

  /** Whether their word counts as independent of the candidate. */
  public boolean isIndependent() {
    return this != REPORT;
  }
}
