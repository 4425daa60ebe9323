package dev.promo.core.decision;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;

/**
 * What the room is asked to decide. An ask without a date is a wish.
 *
 * @param decision in a sentence
 * @param effective the day it should take effect
 */
public record Ask(String decision, LocalDate effective) {
  public Ask {
    checkArgument(!decision.isBlank(), "the decision asked for must not be blank");
  }
}
