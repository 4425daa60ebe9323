package dev.promo.core.gap.advice;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.win.ShapeSignal;
import java.util.Comparator;
import java.util.stream.Stream;

/** What work to seek next: for each dimension below the floor, a shape of work that would be evidence there. */
public final class OpportunityAdvice {
  /** Words by which a dimension is known to ask for a signal; English. */
  private static final ImmutableSetMultimap<ShapeSignal, String> TOPICS =
      ImmutableSetMultimap.<ShapeSignal, String>builder()
          .putAll(ShapeSignal.DIRECTION, "direction", "strategy", "strategic", "vision", "planning")
          .putAll(
              ShapeSignal.AMBIGUITY, "ambiguity", "complexity", "problem", "analysis", "judgement")
          .putAll(ShapeSignal.SCOPE, "scope", "ownership", "autonomy", "delivery", "execution")
          .putAll(
              ShapeSignal.INFLUENCE,
              "influence",
              "leadership",
              "communication",
              "collaboration",
              "stakeholder",
              "stakeholders",
              "people",
              "mentoring")
          .putAll(
              ShapeSignal.BLAST_RADIUS, "impact", "blast", "radius", "reach", "process", "quality")
          .build();

  private OpportunityAdvice() {}

  /** The work to seek, most urgent dimension first; at least one suggestion for each dimension below the floor. */
  public static ImmutableList<Opportunity> of(GapAnalysis analysis) {
    return analysis.belowFloor().stream()
        .flatMap(OpportunityAdvice::suggestions)
        .collect(toImmutableList());
  }

  private static Stream<Opportunity> suggestions(DimensionAnalysis where) {
    return signals(where).stream()
        .flatMap(signal -> WorkPattern.carrying(signal).stream()
            .map(pattern -> new Opportunity(where.dimension(), signal, pattern)));
  }

  /** What the dimension asks for by its name, or else the signal that its wins show least. */
  private static ImmutableSet<ShapeSignal> signals(DimensionAnalysis where) {
    ImmutableSet<String> words = DimensionWords.of(where.dimension());
    ImmutableSet<ShapeSignal> named = Sets.immutableEnumSet(Sets.filter(
        TOPICS.keySet(), signal -> !Sets.intersection(TOPICS.get(signal), words).isEmpty()));
    return named.isEmpty() ? ImmutableSet.of(rarest(where)) : named;
  }

  private static ShapeSignal rarest(DimensionAnalysis where) {
    return Stream.of(ShapeSignal.values())
        .min(Comparator.comparingLong(signal -> carrying(signal, where)))
        .orElseThrow();
  }

  private static long carrying(ShapeSignal signal, DimensionAnalysis where) {
    return where.logged().eligible().stream()
        .filter(scored -> scored.win().shape().containsKey(signal))
        .count();
  }
}
