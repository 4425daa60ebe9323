package dev.promo.core.decision;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * What the promotion makes possible: the only part of a case that speaks of the future. It is never evidence.
 *
 * @param responsibility what the candidate will answer for
 * @param need the need of the organisation that this meets
 */
public record FutureValue(String responsibility, String need) {
  public FutureValue {
    checkArgument(!responsibility.isBlank(), "the future responsibility must not be blank");
    checkArgument(!need.isBlank(), "the business need must not be blank");
  }
}
