package dev.promo.core.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.RubricDimension;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The wins a packet shows, each under the one dimension it argues for there.
 *
 * <p>A plain choice: the dimensions take turns in the rubric's order, each taking its strongest win that is still free.
 * It depends on nothing but the coverage, and it may miss a better division of wins that claim several dimensions.
 *
 * @param byDimension dimensions in the rubric's order, wins strongest first; dimensions without a win are left out
 */
public record PacketSelection(ImmutableListMultimap<RubricDimension, ScoredWin> byDimension) {

  /** Chooses at most {@link Defaults#winsPerPacket()} wins. */
  public static PacketSelection of(Coverage coverage, Defaults defaults) {
    List<List<ScoredWin>> chosen = new ArrayList<>();
    coverage.dimensions().forEach(dimension -> chosen.add(new ArrayList<>()));
    Set<String> taken = new HashSet<>();
    int before;
    do {
      before = taken.size();
      takeTurns(coverage.dimensions(), chosen, taken, defaults.winsPerPacket());
    } while (taken.size() > before);
    return new PacketSelection(collect(coverage.dimensions(), chosen));
  }

  private static void takeTurns(
      ImmutableList<DimensionCoverage> dimensions,
      List<List<ScoredWin>> chosen,
      Set<String> taken,
      int most) {
    for (int i = 0; i < dimensions.size() && taken.size() < most; i++) {
      List<ScoredWin> mine = chosen.get(i);
      dimensions.get(i).eligible().stream()
          .filter(scored -> !taken.contains(scored.win().id()))
          .findFirst()
          .ifPresent(scored -> {
            mine.add(scored);
            taken.add(scored.win().id());
          });
    }
  }

  private static ImmutableListMultimap<RubricDimension, ScoredWin> collect(
      ImmutableList<DimensionCoverage> dimensions, List<List<ScoredWin>> chosen) {
    ImmutableListMultimap.Builder<RubricDimension, ScoredWin> byDimension =
        ImmutableListMultimap.builder();
    for (int i = 0; i < dimensions.size(); i++) {
      byDimension.putAll(dimensions.get(i).dimension(), chosen.get(i));
    }
    return byDimension.build();
  }
}
