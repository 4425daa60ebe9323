package dev.promo.core.win;

/** What makes work next-level work. Each is asserted with a reason, never guessed from the text. */
public enum ShapeSignal {
  /** Noticed it without being asked. */
  DIRECTION,
  /** Framed a problem that nobody had scoped. */
  AMBIGUITY,
  /** Owned it from end to end. */
  SCOPE,
  /** Moved people the candidate does not manage. */
  INFLUENCE,
  /** Changed how others work or decide. */
  BLAST_RADIUS
}
