package dev.promo.core.evidence;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Win;
import java.util.Optional;
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
    EvidenceScore score = EvidenceScore.of(win, window, scrutiny, defaults);
    ImmutableListMultimap.Builder<MissingFact, EvidenceScore> improved =
        ImmutableListMultimap.builder();
    for (MissingFact fact : MissingFact.values()) {
      fact.addedTo(win)
          .map(better -> EvidenceScore.of(better, window, scrutiny, defaults))
          .forEach(better -> improved.put(fact, better));
    }
    return of(score, improved.build());
  }

  private static ScoreBreakdown of(
      EvidenceScore score, ImmutableListMultimap<MissingFact, EvidenceScore> improved) {
    ImmutableMap.Builder<EvidencePart, Improvement> next = ImmutableMap.builder();
    for (EvidencePart part : score.parts().keySet()) {
      cheapest(score, improved, scored -> scored.parts().getOrDefault(part, 0))
          .ifPresent(improvement -> next.put(part, improvement));
    }
    return new ScoreBreakdown(
        score, next.buildOrThrow(), cheapest(score, improved, EvidenceScore::points));
  }

  /** The first fact that raises the points, and by how many it can. */
  private static Optional<Improvement> cheapest(
      EvidenceScore score,
      ImmutableListMultimap<MissingFact, EvidenceScore> improved,
      ToIntFunction<EvidenceScore> points) {
    int now = points.applyAsInt(score);
    return improved.asMap().entrySet().stream()
        .flatMap(fact -> improvement(
            fact.getKey(), fact.getValue().stream().mapToInt(points).max().orElse(now) - now))
        .findFirst();
  }

  private static Stream<Improvement> improvement(MissingFact fact, int points) {
    return points > 0 ? Stream.of(new Improvement(fact, points)) : Stream.empty();
  }
}
