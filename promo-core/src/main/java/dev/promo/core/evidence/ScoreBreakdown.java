package dev.promo.core.evidence;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Win;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * How the score of a win came about, and what would raise it next. Like the score, it speaks of the evidence for one win
 * and of no person.
 *
 * @param score the score, part by part
 * @param next the cheapest improvement of each part that a fact can raise, in the order of the parts, with what it adds
 *     to the part
 * @param cheapest the cheapest improvement of all, with what it adds to the whole
 */
public record ScoreBreakdown(
    EvidenceScore score,
    ImmutableMap<EvidencePart, Improvement> next,
    Optional<Improvement> cheapest) {

  /** Breaks down the score of a win as of a window. */
  public static ScoreBreakdown of(
      Win win, EvidenceWindow window, Scrutiny scrutiny, Defaults defaults) {
    Function<Win, EvidenceScore> scoring =
        scored -> EvidenceScore.of(scored, window, scrutiny, defaults);
    EvidenceScore score = scoring.apply(win);
    ImmutableMap.Builder<EvidencePart, Improvement> next = ImmutableMap.builder();
    score
        .parts()
        .forEach((part, points) -> cheapest(
                win, points, better -> scoring.apply(better).parts().getOrDefault(part, 0))
            .ifPresent(improvement -> next.put(part, improvement)));
    return new ScoreBreakdown(
        score,
        next.buildOrThrow(),
        cheapest(win, score.points(), better -> scoring.apply(better).points()));
  }

  /** The first fact that raises the points, and by how many it can. */
  private static Optional<Improvement> cheapest(Win win, int points, ToIntFunction<Win> scoring) {
    return Stream.of(MissingFact.values())
        .flatMap(fact -> improvement(fact, win, points, scoring).stream())
        .findFirst();
  }

  private static Optional<Improvement> improvement(
      MissingFact fact, Win win, int points, ToIntFunction<Win> scoring) {
    int best = fact.addedTo(win).mapToInt(scoring).reduce(points, Math::max);
    return best > points ? Optional.of(new Improvement(fact, best - points)) : Optional.empty();
  }
}
