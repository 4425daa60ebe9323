package dev.promo.core.decision.facts;

/** What was answered. */
public enum Answer {
  /** The title is given. */
  YES,
  /** Refused or postponed, however kindly. */
  NO,
  /** Nothing was decided. */
  NONE,
  /** The candidate took the case back. */
  WITHDRAWN
}
