package dev.promo.core.sponsor;

/** Where the sponsor stands, by what they did or said, as somebody wrote it down; never guessed. */
public enum SponsorStance {
  /** Nobody has written anything. */
  UNKNOWN,
  /** Argues for the case. */
  ADVOCATE,
  /** Passes it on without arguing. */
  NEUTRAL,
  /** Argues against it. */
  BLOCKER
}
