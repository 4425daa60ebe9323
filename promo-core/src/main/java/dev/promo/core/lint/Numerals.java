package dev.promo.core.lint;

/**
 * A number as it is written, before it is known what it counts.
 *
 * @param first its first token
 * @param end the token behind its last, magnitudes such as {@code million} included
 * @param value its value
 * @param digits its significant digits
 * @param isWord whether it is written in words
 * @param hasMagnitude whether a magnitude multiplies it
 * @param isName whether its form alone shows that it counts nothing, as {@code 2nd} and {@code #12}
 */
record Numerals(
    int first,
    int end,
    double value,
    int digits,
    boolean isWord,
    boolean hasMagnitude,
    boolean isName) {
  Quantity as(Quantity.Kind kind, int from, int to) {
    return new Quantity(kind, from, to, value, Dictionary.UNKNOWN, digits);
  }
}
