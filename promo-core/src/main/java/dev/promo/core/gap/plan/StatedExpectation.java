package dev.promo.core.gap.plan;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Person;
import java.time.LocalDate;

/**
 * What somebody said would count at the next level, beyond what the ladder says.
 *
 * @param id names it inside the plan
 * @param from who said it
 * @param on the day
 * @param text in their words
 */
public record StatedExpectation(String id, Person from, LocalDate on, String text) {
  public StatedExpectation {
    checkArgument(!id.isBlank(), "the id of an expectation must not be blank");
    checkArgument(!text.isBlank(), "expectation '%s' must say what would count", id);
  }
}
