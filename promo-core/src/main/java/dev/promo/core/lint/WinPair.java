package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * Two wins of one log, by id.
 *
 * @param first the smaller id
 * @param second the greater id
 */
public record WinPair(String first, String second) implements Comparable<WinPair> {
  private static final Comparator<WinPair> BY_ID =
      Comparator.comparing(WinPair::first).thenComparing(WinPair::second);

  public WinPair {
    checkArgument(
        first.compareTo(second) < 0,
        "the first id (%s) must be before the second (%s)",
        first,
        second);
  }

  /** The pair of two different wins, named in any order. */
  public static WinPair of(String one, String other) {
    return one.compareTo(other) < 0 ? new WinPair(one, other) : new WinPair(other, one);
  }

  @Override
  public int compareTo(WinPair other) {
    return BY_ID.compare(this, other);
  }
}
