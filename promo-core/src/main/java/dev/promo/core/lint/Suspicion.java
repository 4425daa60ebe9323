package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A question to the author: do these two wins tell of the same thing?
 *
 * @param pair the two
 * @param likeness how much of their words they share, in percent, rounded down: the words in both of all words in
 *     either
 */
public record Suspicion(WinPair pair, int likeness) {
  public Suspicion {
    checkArgument(0 <= likeness && likeness <= 100, "likeness (%s) is a percentage", likeness);
  }
}
