package dev.promo.core.sponsor.stakeholder;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Person;
import java.time.LocalDate;

/**
 * Something that is done so that a challenger can see the work and judge it.
 *
 * @param action what, in a sentence
 * @param owner who does it
 * @param due by when
 */
public record TrustAction(String action, Person owner, LocalDate due) {
  public TrustAction {
    checkArgument(!action.isBlank(), "an action to win trust must not be blank");
  }
}
