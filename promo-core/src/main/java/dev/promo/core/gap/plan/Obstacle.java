package dev.promo.core.gap.plan;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Something that stands in the way.
 *
 * @param text what, in a sentence
 * @param isControllable whether the candidate can do something about it
 */
public record Obstacle(String text, boolean isControllable) {
  public Obstacle {
    checkArgument(!text.isBlank(), "an obstacle must not be blank");
  }
}
