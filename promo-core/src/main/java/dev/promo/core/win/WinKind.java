package dev.promo.core.win;

/** What sort of work a win was, where it is one of those that are easily overlooked or misread. */
public enum WinKind {
  /** Work that holds the work of others together and that nobody counts: it shows by its effect and by who had it. */
  GLUE,
  /** Something learned; it counts by what came of it. */
  LEARNING,
  /** Something that did not happen; it counts by what would have. */
  PREVENTION,
  /** Something that went wrong and taught something: for updates and reviews, never evidence of the next level. */
  SETBACK
}
