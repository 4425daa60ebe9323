package dev.promo.core.gap;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * A judgement of one dimension against the next level, made by a person.
 *
 * @param value 1 not yet seen, 2 seen once with help, 3 seen repeatedly in the own area, 4 consistently and unprompted,
 *     5 others at the target level learn from it
 */
public record Rating(int value) {
  public static final int LOWEST = 1;
  public static final int HIGHEST = 5;

  public Rating {
    checkArgument(
        LOWEST <= value && value <= HIGHEST,
        "a rating is %s to %s, not %s",
        LOWEST,
        HIGHEST,
        value);
  }
}
