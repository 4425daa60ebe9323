package dev.promo.core.sponsor.stakeholder;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Rating;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody who can speak for the candidate where it counts. Being one and being a witness of a win are two things; one
 * person may be both.
 *
 * @param person who
 * @param levelsAbove how many levels above the candidate; negative below
 * @param isLineManager whether they manage people
 * @param perceived how the candidate thinks they would rate them
 * @param lastFeedback the day they last told the candidate what they think
 * @param knows the ids of the wins they know
 */
public record Champion(
    Person person,
    Optional<Integer> levelsAbove,
    boolean isLineManager,
    Optional<Rating> perceived,
    Optional<LocalDate> lastFeedback,
    ImmutableSet<String> knows)
    implements Stakeholder {
  public Champion {
    checkArgument(
        knows.stream().noneMatch(String::isBlank),
        "no win that %s knows may be blank",
        person.name());
  }

  /** A champion of whom only the place is known. */
  public static Champion of(Person person, int levelsAbove) {
    return new Champion(
        person,
        Optional.of(levelsAbove),
        false,
        Optional.empty(),
        Optional.empty(),
        ImmutableSet.of());
  }

  /** Whether their word has weight in the room: they stand above the candidate, or manage people. */
  public boolean hasInfluence(Defaults defaults) {
    return isLineManager
        || levelsAbove
            .filter(levels -> levels >= defaults.levelsAboveOfChampion())
            .isPresent();
  }
}
