package dev.promo.core.sponsor;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.gap.Rating;
import dev.promo.core.win.Quarter;

/**
 * How a dimension was rated in a quarter.
 *
 * @param dimension the id of the dimension
 * @param quarter when
 * @param rating against the next level
 */
public record PastRating(String dimension, Quarter quarter, Rating rating) {
  public PastRating {
    checkArgument(!dimension.isBlank(), "a past rating must name a dimension");
  }
}
