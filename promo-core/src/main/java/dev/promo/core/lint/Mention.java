package dev.promo.core.lint;

/**
 * A place in a text that names a sum, a date or something secret.
 *
 * @param kind what it names
 * @param start where it begins, in UTF-16 units
 * @param end where it ends
 * @param value the sum in its currency, multipliers such as {@code k} worked in; 0 for what is no sum
 */
public record Mention(Kind kind, int start, int end, double value) {
  /** What a place in a text names. */
  public enum Kind {
    /** An amount of money with its currency. */
    SUM,
    /** A day, a month, a year, or a part of one. */
    DATE,
    /** An address of mail, a key, the number of a card or a telephone. */
    SECRET
  }
}
