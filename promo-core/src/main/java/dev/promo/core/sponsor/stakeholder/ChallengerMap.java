package dev.promo.core.sponsor.stakeholder;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.util.stream.Stream;

/**
 * Whose doubts are known, and for which of them nothing is done yet.
 *
 * @param challengers all of them, by name
 * @param withoutAction those whose trust nobody works on, by name
 */
public record ChallengerMap(
    ImmutableList<Challenger> challengers, ImmutableList<Challenger> withoutAction) {

  public static ChallengerMap of(Iterable<Challenger> challengers) {
    ImmutableList<Challenger> named = ImmutableList.sortedCopyOf(Stakeholder.BY_NAME, challengers);
    return new ChallengerMap(
        named,
        named.stream()
            .filter(challenger -> challenger.actions().isEmpty())
            .collect(toImmutableList()));
  }

  /** Whether their number is a usual one: fewer were hardly looked for, more can hardly be worked on. */
  public boolean isUsualNumber(Defaults defaults) {
    return Range.closed(defaults.fewestChallengers(), defaults.mostChallengers())
        .contains(challengers.size());
  }

  /** A note on the number, and one on each challenger without an action. */
  public ImmutableList<Problem> problems(Location place, Defaults defaults) {
    Stream<Problem> number = isUsualNumber(defaults)
        ? Stream.of()
        : Stream.of(Problem.note(
            "CHALLENGERS_NUMBER",
            place,
            "There are " + challengers.size() + " challengers.",
            "Name " + defaults.fewestChallengers() + " to " + defaults.mostChallengers()
                + ": those who are not convinced, and those with a say who never see the work."));
    return Stream.concat(number, withoutAction.stream().map(held -> idle(held, place)))
        .collect(toImmutableList());
  }

  private static Problem idle(Challenger challenger, Location place) {
    return Problem.note(
        "CHALLENGER_WITHOUT_ACTION",
        place,
        "Nothing is planned yet so that " + challenger.person().name() + " can judge the work.",
        "Ask the sponsor how to earn their trust, and add an action with 'owner' and 'due'.");
  }
}
