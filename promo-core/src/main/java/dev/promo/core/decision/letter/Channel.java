package dev.promo.core.decision.letter;

/** How something was put in writing. A talk is no channel: nobody can read it again. */
public enum Channel {
  EMAIL,
  CHAT,
  LETTER,
  /** A system of the employer's, such as the one for reviews. */
  HR_SYSTEM,
  /** Minutes of a talk that both have. */
  MINUTES
}
