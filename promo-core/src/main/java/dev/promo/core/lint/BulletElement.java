package dev.promo.core.lint;

/** What a strong line holds. */
public enum BulletElement {
  /** A verb that says what the author did. */
  OWNED_VERB,
  /** The problem that somebody had. */
  PROBLEM,
  /** That nobody had scoped it, and the author framed it. Asserted by a field, never guessed from the text. */
  FRAMING,
  /** The people who had to be brought along. */
  PEOPLE,
  /** The value before and the value after. */
  BEFORE_AND_AFTER,
  /** How many it was measured on. */
  SAMPLE,
  /** Who saw it, or what shows it. */
  CORROBORATION,
  /** The dimension it is evidence in. */
  DIMENSION
}
