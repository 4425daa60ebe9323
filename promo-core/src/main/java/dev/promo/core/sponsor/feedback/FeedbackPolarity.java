package dev.promo.core.sponsor.feedback;

/** Which way feedback points, as the candidate took it down. */
public enum FeedbackPolarity {
  POSITIVE,
  NEUTRAL,
  /** It names something that should be otherwise: the most useful kind. */
  NEGATIVE
}
