package dev.promo.core.sponsor.talk;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A conversation about the way to the next level, not about present work.
 *
 * @param on the day
 * @param with whom
 * @param agreed what was agreed, if anything
 */
public record CareerConversation(LocalDate on, Person with, Optional<String> agreed) {
  public CareerConversation {
    checkArgument(
        agreed.filter(String::isBlank).isEmpty(), "what was agreed on %s must not be blank", on);
  }
}
