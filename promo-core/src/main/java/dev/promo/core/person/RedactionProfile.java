package dev.promo.core.person;

/** How much of a case readers see. Each profile hides all that those before it hide. */
public enum RedactionProfile {
  /** All that people agreed to show these readers. */
  FULL,
  /** Readers inside the organisation: without customers' names, addresses of people and secrets. */
  INTERNAL,
  /** Labels instead of people and projects, and nothing that leads to them; days, sums and groups as they are. */
  PSEUDONYMOUS,
  /** Also quarters instead of days, the size of sums instead of sums, and no count of a small group. */
  ANONYMOUS;

  /** Whether customers are described instead of named, and addresses of people and secrets left out. */
  public boolean hidesCustomers() {
    return this != FULL;
  }

  /** Whether people and projects have labels instead of names, and links and ids are left out. */
  public boolean hidesPeople() {
    return compareTo(PSEUDONYMOUS) >= 0;
  }

  /** Whether days, sums and small groups are only told roughly. */
  public boolean isCoarse() {
    return this == ANONYMOUS;
  }
}
