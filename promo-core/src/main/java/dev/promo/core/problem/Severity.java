package dev.promo.core.problem;

/** How much of the input a problem costs. */
public enum Severity {
  /** The part it names could not be used. */
  ERROR,
  /** The part was used, and probably not as its author meant it. */
  WARNING,
  /** The part was used; a reader should know how. */
  NOTE
}
