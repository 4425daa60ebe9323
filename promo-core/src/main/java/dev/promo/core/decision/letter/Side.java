package dev.promo.core.decision.letter;

/** Whose word it is. */
public enum Side {
  CANDIDATE,
  /** The manager, the sponsor, or whoever speaks for the employer. */
  EMPLOYER
}
