package dev.promo.core.person;

/** What somebody who saw the work is to the candidate. */
public enum Relation {
  /** The candidate reports to them. */
  MANAGER,
  /** At the target level or above, and not the manager. */
  SENIOR,
  /** Works beside the candidate. */
  PEER,
  /** Reports to the candidate, and so is not an independent witness. */
  REPORT,
  /** Inside the organisation, outside the team. */
  STAKEHOLDER,
  /** Outside the organisation. */
  CUSTOMER;

  /** Whether their word counts as independent of the candidate. */
  public boolean isIndependent() {
    return this != REPORT;
  }
}
