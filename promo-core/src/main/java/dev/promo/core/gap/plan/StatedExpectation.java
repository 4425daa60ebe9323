package dev.promo.core.gap.plan;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Person;
import java.time.LocalDate;

/**
 * What somebody said would count as outstanding, beyond what the ladder says.
 *
 * @param from who said it
 * @param on the day
 * @param words as said
 */
public record StatedExpectation(Person from, LocalDate on, String words) {
  public StatedExpectation {
    checkArgument(!words.isBlank(), "what %s expects must not be blank", from.name());
  }
}
