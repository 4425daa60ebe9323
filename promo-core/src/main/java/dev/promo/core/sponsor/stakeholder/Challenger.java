package dev.promo.core.sponsor.stakeholder;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Rating;
import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody with a say who is not convinced yet, or who never sees the work. That is no fault of theirs.
 *
 * @param person who
 * @param levelsAbove how many levels above the candidate
 * @param question what they would ask, as far as the candidate knows
 * @param perceived how the candidate thinks they would rate them
 * @param lastFeedback the day they last told the candidate what they think
 * @param knows the ids of the wins they know
 * @param actions what is done to earn their trust
 */
public record Challenger(
    Person person,
    Optional<Integer> levelsAbove,
    Optional<String> question,
    Optional<Rating> perceived,
    Optional<LocalDate> lastFeedback,
    ImmutableSet<String> knows,
    ImmutableList<TrustAction> actions)
    implements Stakeholder {
  public Challenger {
    checkArgument(
        question.filter(String::isBlank).isEmpty(),
        "the question of %s must not be blank",
        person.name());
    checkArgument(
        knows.stream().noneMatch(String::isBlank),
        "no win that %s knows may be blank",
        person.name());
  }

  /** A challenger of whom only the question is known. */
  public static Challenger of(Person person, String question) {
    return new Challenger(
        person,
        Optional.empty(),
        Optional.of(question),
        Optional.empty(),
        Optional.empty(),
        ImmutableSet.of(),
        ImmutableList.of());
  }
}
