package dev.promo.core.gap.plan;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A gap turned into a request: one piece of work, soon, that would be evidence. {@link RequestCheck} says what keeps a
 * request from being answered.
 *
 * @param dimension the id of the dimension with the gap
 * @param opportunity the work by its name, such as {@code lead the review of the returns contract}; a draft may lack it
 * @param askedOf who can give it
 * @param askedOn the day it was asked for
 * @param due the day by which it would begin
 */
public record OpportunityRequest(
    String dimension,
    Optional<String> opportunity,
    Person askedOf,
    LocalDate askedOn,
    LocalDate due) {
  public OpportunityRequest {
    checkArgument(!dimension.isBlank(), "a request must name a dimension");
    checkArgument(
        opportunity.map(named -> !named.isBlank()).orElse(true),
        "the opportunity asked for in '%s' must not be blank",
        dimension);
    checkArgument(
        !due.isBefore(askedOn), "due (%s) must not be before the day of asking (%s)", due, askedOn);
  }
}
