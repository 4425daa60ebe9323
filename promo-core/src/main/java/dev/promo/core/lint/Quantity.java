package dev.promo.core.lint;

/**
 * A number in a text, and what it is.
 *
 * @param kind what it is
 * @param first its first token, a currency sign before it included
 * @param end the token behind its last, the unit included
 * @param value its value in {@code unit}; a span of time in seconds; 1 for a date with its year and 0 for one without
 * @param unit the word of what is counted, as the dictionary numbers it; {@link Dictionary#UNKNOWN} when nothing is
 * @param digits its significant digits
 */
record Quantity(Kind kind, int first, int end, double value, int unit, int digits) {
  /** What a number is; only the first six are results. */
  enum Kind {
    MONEY,
    PERCENT,
    /** A span of time that is a result. */
    TIME,
    /** So many of something. */
    COUNT,
    /** A change without a number, such as {@code halved}. */
    FACTOR,
    /** A value whose words say what it is: {@code rose to 95}. */
    VALUE,
    /** A span of time in which something happened, such as {@code for two years}. */
    FRAME,
    DATE,
    /** A version, a ticket, an ordinal, a time of day, the number of a room. */
    NAME,
    /** A number that says nothing by itself. */
    BARE
  }

  boolean isResult() {
    return kind.compareTo(Kind.VALUE) <= 0;
  }

  /** Whether it is a date that names its year. */
  boolean isFullDate() {
    return kind == Kind.DATE && value > 0;
  }

  boolean is(Kind other) {
    return kind == other;
  }

  Quantity as(Kind other) {
    return new Quantity(other, first, end, value, unit, digits);
  }

  /** The same number in the unit of another. */
  Quantity inUnitOf(Quantity other, double factor) {
    return new Quantity(other.kind, first, end, value * factor, other.unit, digits);
  }
}
