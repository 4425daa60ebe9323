package dev.promo.core.decision.letter;

/** Where the letter after a decision stands. */
public enum LetterStatus {
  DRAFT,
  SENT,
  /** The employer wrote that it says what was said. */
  CONFIRMED,
  /** The employer wrote what was said instead. */
  CORRECTED,
  /** Nobody has answered. That agrees to nothing. */
  UNANSWERED
}
