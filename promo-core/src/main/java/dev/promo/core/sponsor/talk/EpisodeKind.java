package dev.promo.core.sponsor.talk;

/** What an episode tells of. */
public enum EpisodeKind {
  /** Something was done that was needed. */
  DELIVERY,
  /** Something did not happen that would have; worth as much as a repair. */
  PREVENTION,
  /** Something went wrong and taught something. It belongs into an update and is never a win. */
  SETBACK
}
