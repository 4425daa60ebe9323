package dev.promo.core.lint;

/** How much a finding weighs, heaviest first. */
public enum LintSeverity {
  /** A fact about fields or counts; it cannot be wrong, cannot be dismissed, and keeps the text out of a document. */
  ERROR,
  /** Found by words, so it may be wrong: the author edits the text, or says why it stands. */
  CONFIRM,
  WARN,
  INFO
}
