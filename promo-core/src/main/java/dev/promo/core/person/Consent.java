package dev.promo.core.person;

/** How far somebody agreed to be quoted by name. Each value includes those before it. */
public enum Consent {
  /** Asked and refused. */
  NONE,
  /** Said to the candidate, and to nobody else: what holds when nothing was agreed. */
  PRIVATE_TO_CANDIDATE,
  /** The sponsor may read it. */
  TO_SPONSOR,
  /** The people who decide may read it. */
  TO_COMMITTEE,
  /** Anybody may read it. */
  PUBLIC;

  /** Whether somebody who agreed to this may be quoted where {@code needed} is asked for. */
  public boolean covers(Consent needed) {
    return compareTo(needed) >= 0;
  }
}
