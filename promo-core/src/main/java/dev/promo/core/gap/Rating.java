package dev.promo.core.gap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A judgement of one dimension against the next level, made by a person.
 *
 * @param value 1 not shown so far, 2 shown once and not alone, 3 shown several times in the own field, 4 shown every time
 *     and unasked, 5 taught to others
 * @param anchor what was seen that makes it this number, in a sentence
 * @param evidence ids of wins that it rests on
 */
public record Rating(int value, Optional<String> anchor, ImmutableList<String> evidence) {
  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;

  public Rating {
    checkArgument(
        LOWEST <= value && value <= HIGHEST,
        "a rating is %s to %s, not %s",
        LOWEST,
        HIGHEST,
        value);
    checkArgument(anchor.map(seen -> !seen.isBlank()).orElse(true), "an anchor must not be blank");
  }

  /** A number that names nothing it rests on. */
  public Rating(int value) {
    this(value, Optional.empty(), ImmutableList.of());
  }

  /** Whether it names something it rests on. One that does not is kept, and shown as hollow. */
  public boolean isAnchored() {
    return anchor.isPresent() || !evidence.isEmpty();
  }
}
