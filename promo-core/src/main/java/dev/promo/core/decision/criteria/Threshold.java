package dev.promo.core.decision.criteria;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.win.Reach;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much is enough, in parts that can be compared. What is not said is not asked.
 *
 * @param number how much at least, or at most
 * @param reach how far it must be felt
 * @param witnesses how many people must have seen it; 1 or more
 */
public record Threshold(Optional<Bar> number, Optional<Reach> reach, Optional<Integer> witnesses) {
  /** Nothing that could be compared. */
  public static final Threshold NONE =
      new Threshold(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * A number to be reached.
   *
   * @param kind on which side of the number it is enough
   * @param value the number
   * @param unit what is counted
   */
  public record Bar(Kind kind, BigDecimal value, String unit) {
    /** On which side of a number it is enough. */
    public enum Kind {
      AT_LEAST("at least "),
      AT_MOST("at most ");

      private final String words;

      Kind(String words) {
        this.words = words;
      }
    }

    public Bar {
      checkArgument(!unit.isBlank(), "the unit of a threshold must not be blank");
      value = value.stripTrailingZeros();
    }

    /** Whether the two count the same thing in the same direction. */
    boolean isComparableTo(Bar other) {
      return kind == other.kind && unit.equals(other.unit);
    }

    private boolean asksMoreThan(Bar other) {
      int comparison = value.compareTo(other.value);
      return kind == Kind.AT_LEAST ? comparison > 0 : comparison < 0;
    }

    /** {@code at least 3 quarters}. */
    @Override
    public String toString() {
      return kind.words + value.toPlainString() + " " + unit;
    }
  }

  public Threshold {
    checkArgument(witnesses.orElse(1) > 0, "witnesses (%s) must be positive", witnesses.orElse(1));
  }

  /** Whether any part asks more than it did, or asks what was not asked before. */
  public boolean isStricterThan(Threshold before) {
    return number.filter(bar -> !before.covers(bar)).isPresent()
        || isMore(reach, before.reach)
        || isMore(witnesses, before.witnesses);
  }

  /** Whether a number asks no more than this one; numbers of different things cannot be compared and do not cover. */
  private boolean covers(Bar bar) {
    return number
        .filter(held -> held.isComparableTo(bar) && !bar.asksMoreThan(held))
        .isPresent();
  }

  private static <T extends Comparable<T>> boolean isMore(Optional<T> now, Optional<T> before) {
    return now.filter(asked -> before.map(held -> asked.compareTo(held) > 0).orElse(true))
        .isPresent();
  }

  /** The parts in words, such as {@code at least 2 agreements; felt by several teams; seen by 2}. */
  @Override
  public String toString() {
    return String.join(
        "; ",
        Stream.of(
                number.map(Bar::toString),
                reach.map(far -> "felt by " + far.label()),
                witnesses.map(people -> "seen by " + people))
            .flatMap(Optional::stream)
            .toList());
  }
}
