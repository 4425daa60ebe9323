package dev.promo.benchmarks;

import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.evidence.Exclusions;
import dev.promo.core.evidence.PacketSelection;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.RubricDimension;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The exact choice of 15 wins, beside a greedy one. Twenty generated logs of a size take turns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 3, time = 1)
public class SelectionBenchmark {
  static final int LOGS = 20;

  private final Defaults defaults = Defaults.standard();
  private final List<GeneratedCoverage> logs = new ArrayList<>();
  private int turn;

  @Param({"50", "200", "1000"})
  int wins = 50;

  @Param({"5", "10"})
  int dimensions = 5;

  @Setup
  public void generate() {
    for (int seed = 0; seed < LOGS; seed++) {
      logs.add(GeneratedCoverage.of(wins, dimensions, seed));
    }
  }

  @Benchmark
  public PacketSelection exact() {
    GeneratedCoverage next = next();
    return PacketSelection.of(next.coverage(), next.clusters(), defaults);
  }

  @Benchmark
  public ImmutableListMultimap<RubricDimension, ScoredWin> greedy() {
    GeneratedCoverage next = next();
    return GreedyChoice.of(next.coverage(), next.clusters(), defaults);
  }

  /** The exact choice, and why each other win is left out. */
  @Benchmark
  public Exclusions explained() {
    GeneratedCoverage next = next();
    return Exclusions.of(next.coverage(), next.clusters(), defaults);
  }

  private GeneratedCoverage next() {
    turn = (turn + 1) % LOGS;
    return logs.get(turn);
  }
}
