package dev.promo.notation;

/**
 * The largest input that is read. A ladder or a log of a whole career stays far below each; an input made to exhaust
 * memory or time does not.
 */
final class Limits {
  /** Values in one document, copies made by aliases included. */
  static final int VALUES = 250_000;

  /** Lists and mappings inside one another. */
  static final int DEPTH = 64;

  /** UTF-16 characters of one value. */
  static final int TEXT = 200_000;

  /** UTF-16 characters of one key, and of the other names that YAML has. */
  static final int NAME = 1_024;

  /** UTF-16 characters of one JSON number. */
  static final int NUMBER = 1_000;

  /** Problems reported for one document before reading stops. */
  static final int PROBLEMS = 1_000;

  private Limits() {}
}
