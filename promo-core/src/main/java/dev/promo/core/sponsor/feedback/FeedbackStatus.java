package dev.promo.core.sponsor.feedback;

/** How far feedback was answered. */
public enum FeedbackStatus {
  /** Nothing was done yet. */
  OPEN,
  /** Something is being done. */
  IN_PROGRESS,
  /** What was asked for is done; the item says what. */
  ADDRESSED
}
