package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import java.util.Optional;

/**
 * Who did what: the candidate's own part, and those who share the credit.
 *
 * @param ownPart what the candidate did, on one line
 * @param collaborators the others
 */
public record Contribution(Optional<String> ownPart, ImmutableList<Person> collaborators) {
  /** Nothing said. */
  public static final Contribution UNSAID = new Contribution(Optional.empty(), ImmutableList.of());

  public Contribution {
    checkArgument(
        ownPart.map(part -> !part.isBlank()).orElse(true), "the own part must not be blank");
  }
}
