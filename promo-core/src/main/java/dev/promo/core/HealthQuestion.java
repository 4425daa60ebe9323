package dev.promo.core;

/** The five things a case rests on. */
public enum HealthQuestion {
  /** Does the candidate perform at the next level? */
  PERFORMS,
  /** Is the work mapped to what the ladder asks? */
  MAPPED,
  /** Can somebody who was not there see what changed? */
  LEGIBLE,
  /** Is the log kept, and does somebody else vouch for it? */
  KEPT,
  /** Do candidate and sponsor want the same? */
  ALIGNED
}
