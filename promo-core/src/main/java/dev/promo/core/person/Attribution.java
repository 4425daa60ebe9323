package dev.promo.core.person;

/** How somebody agreed to be spoken of where their words stand. */
public enum Attribution {
  /** By name. */
  NAMED,
  /** By what they are to the candidate, and never by name. */
  ROLE_ONLY
}
