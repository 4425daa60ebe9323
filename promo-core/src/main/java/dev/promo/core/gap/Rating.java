package dev.promo.core.gap;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A judgement of one dimension against the next level, made by a person.
 *
 * @param value 1 not yet seen, 2 seen once with help, 3 seen repeatedly in the own area, 4 consistently and unprompted,
 *     5 others at the target level learn from it
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
