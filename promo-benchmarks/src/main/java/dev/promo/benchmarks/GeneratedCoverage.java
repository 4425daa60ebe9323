package dev.promo.benchmarks;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.evidence.Band;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.evidence.EvidencePart;
import dev.promo.core.evidence.EvidenceScore;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.Win;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Scored wins to choose from: 20 to 100 points, 1 to 3 dimensions, the first dimensions claimed more often than the
 * last, one win in five a duplicate of another.
 *
 * @param coverage the wins by dimension, strongest first
 * @param clusters the cluster of each duplicate
 */
record GeneratedCoverage(Coverage coverage, ImmutableMap<String, String> clusters) {
  private static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 1);
  private static final int DAYS = 365;
  private static final int DUPLICATES_IN_100 = 20;
  private static final Comparator<ScoredWin> STRONGEST_FIRST = Comparator.comparingInt(
          (ScoredWin scored) -> scored.score().points())
      .reversed()
      .thenComparing(scored -> scored.win().date(), Comparator.reverseOrder())
      .thenComparing(scored -> scored.win().id());

  static GeneratedCoverage of(int wins, int dimensions, long seed) {
    Vocabulary vocabulary = new Vocabulary(seed);
    ImmutableList<ScoredWin> scored = IntStream.range(0, wins)
        .mapToObj(number -> win(number, dimensions, vocabulary))
        .sorted(STRONGEST_FIRST)
        .collect(toImmutableList());
    ImmutableMap.Builder<String, String> clusters = ImmutableMap.builder();
    for (ScoredWin each : scored) {
      if (vocabulary.in100(DUPLICATES_IN_100)) {
        clusters.put(each.win().id(), "cluster " + vocabulary.below(wins / 10));
      }
    }
    Coverage coverage = new Coverage(IntStream.range(0, dimensions)
        .mapToObj(number -> dimension("d" + number, scored))
        .collect(toImmutableList()));
    return new GeneratedCoverage(coverage, clusters.buildOrThrow());
  }

  private static DimensionCoverage dimension(String id, ImmutableList<ScoredWin> scored) {
    return new DimensionCoverage(
        RubricDimension.of(id, "Dimension " + id),
        CoverageState.SOMETIMES,
        scored.stream().filter(each -> each.win().claims(id)).collect(toImmutableList()),
        ImmutableList.of());
  }

  private static ScoredWin win(int number, int dimensions, Vocabulary vocabulary) {
    TreeSet<Integer> claimed = new TreeSet<>();
    for (int claims = vocabulary.below(3); claims >= 0; claims--) {
      claimed.add(vocabulary.below(1 + vocabulary.below(dimensions)));
    }
    Win win = Win.builder()
        .id("win-" + number)
        .date(FIRST_DAY.plusDays(vocabulary.below(DAYS)))
        .title("Win " + number)
        .dimensions(claimed.stream()
            .map(claim -> new DimensionClaim("d" + claim, Optional.empty()))
            .collect(toImmutableList()))
        .build();
    return new ScoredWin(win, score(20 + vocabulary.below(81)));
  }

  private static EvidenceScore score(int points) {
    ImmutableMap.Builder<EvidencePart, Integer> parts = ImmutableMap.builder();
    int left = points;
    for (EvidencePart part : EvidencePart.values()) {
      int taken = Math.min(left, part.most());
      parts.put(part, taken);
      left -= taken;
    }
    return new EvidenceScore(parts.buildOrThrow(), Band.SUPPORTING);
  }
}
