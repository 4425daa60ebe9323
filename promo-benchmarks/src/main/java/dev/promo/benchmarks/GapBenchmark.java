package dev.promo.benchmarks;

import dev.promo.core.PromotionCase;
import dev.promo.core.evidence.Coverage;
import dev.promo.core.gap.Assessment;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.gap.GapKind;
import dev.promo.core.gap.readiness.Readiness;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the values of a ladder of 10 dimensions × 8 levels × 4 behaviours and of 200 wins to what is missing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 3, time = 1)
public class GapBenchmark {
  private final PromotionCase promotion = RatedCase.generate();
  private final PlainGaps plain = new PlainGaps(promotion);
  private final Coverage coverage = promotion.coverage();
  private final Assessment assessment =
      new Assessment(promotion.standings(), promotion.priorities());

  @Benchmark
  public GapAnalysis gapsPromo() {
    return promotion.gaps();
  }

  @Benchmark
  public List<Set<GapKind>> gapsPlain() {
    return plain.kinds();
  }

  /** Gaps alone, of coverage that was worked out before. */
  @Benchmark
  public GapAnalysis gapsOfCoveragePromo() {
    return GapAnalysis.of(
        promotion.rubric().expectations(promotion.targetLevel()),
        coverage,
        coverage,
        assessment,
        promotion.defaults());
  }

  /** Gaps, readiness and its reasons; there is nothing plain to put beside it. */
  @Benchmark
  public Readiness readinessPromo() {
    return promotion.readiness();
  }
}
