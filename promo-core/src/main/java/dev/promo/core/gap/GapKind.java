package dev.promo.core.gap;

/** What is missing in a dimension, and so what helps. A dimension may have gaps of several kinds. */
public enum GapKind {
  /** The manager sees the work, and the log does not show it often enough: collect, publish, ask witnesses. */
  EVIDENCE,
  /** The manager does not see the next level, and the log shows no pattern of it either: do different work. */
  BEHAVIOUR,
  /** Candidate and manager, or log and manager, see it differently: talk before planning. */
  PERCEPTION,
  /** The log shows a pattern and does not say that those who decide know as much. */
  VISIBILITY,
  /** Somebody wrote that no work of that shape is to be had: a matter for the sponsor. Never guessed. */
  OPPORTUNITY
}
