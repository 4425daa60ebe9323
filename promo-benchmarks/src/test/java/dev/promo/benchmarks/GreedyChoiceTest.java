package dev.promo.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.evidence.PacketSelection;
import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.RubricDimension;
import org.junit.jupiter.api.Test;

class GreedyChoiceTest {
  private final Defaults defaults = Defaults.standard();

  @Test
  void itKeepsTheLimitsAndIsNeverBetterThanTheExactChoice() {
    for (int seed = 0; seed < SelectionBenchmark.LOGS; seed++) {
      GeneratedCoverage log = GeneratedCoverage.of(200, 10, seed);
      ImmutableListMultimap<RubricDimension, ScoredWin> greedy =
          GreedyChoice.of(log.coverage(), log.clusters(), defaults);
      assertEquals(15, ImmutableSet.copyOf(greedy.values()).size());
      greedy.asMap().values().forEach(wins -> assertTrue(wins.size() <= 3));
      assertTrue(value(greedy)
          <= value(PacketSelection.of(log.coverage(), log.clusters(), defaults).byDimension()));
    }
  }

  private static long value(ImmutableListMultimap<RubricDimension, ScoredWin> shown) {
    long dimensions = shown.keySet().size();
    long twice = shown.asMap().values().stream().filter(wins -> wins.size() > 1).count();
    int points =
        shown.values().stream().mapToInt(scored -> scored.score().points()).sum();
    return (dimensions * 100 + twice) * 10_000 + points;
  }
}
