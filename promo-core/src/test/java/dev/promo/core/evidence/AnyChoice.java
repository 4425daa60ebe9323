package dev.promo.core.evidence;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Wins;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Small choices of every kind: up to 8 wins under up to 4 dimensions, some of them duplicates, many as good as others,
 * some too weak; small packets, caps and floors.
 */
public final class AnyChoice extends DomainContextBase {
  private static final int MOST_WINS = 8;
  private static final int MOST_DIMENSIONS = 4;

  public AnyChoice() {}

  @Provide
  public Arbitrary<ChoiceCase> cases() {
    return Arbitraries.integers()
        .between(1, MOST_DIMENSIONS)
        .withDistribution(RandomDistribution.uniform())
        .flatMap(dimensions -> Combinators.combine(
                wins(dimensions)
                    .list()
                    .ofMaxSize(MOST_WINS)
                    .uniqueElements(scored -> scored.win().id())
                    .withSizeDistribution(RandomDistribution.uniform()),
                clusters().list().ofSize(MOST_WINS),
                defaults())
            .as((wins, clusters, defaults) -> new ChoiceCase(
                dimensions, ImmutableList.copyOf(wins), shared(wins, clusters), defaults)))
        .withoutEdgeCases();
  }

  private static ImmutableMap<String, String> shared(List<ScoredWin> wins, List<String> clusters) {
    ImmutableMap.Builder<String, String> shared = ImmutableMap.builder();
    for (int i = 0; i < wins.size(); i++) {
      if (!clusters.get(i).isEmpty()) {
        shared.put(wins.get(i).win().id(), clusters.get(i));
      }
    }
    return shared.buildOrThrow();
  }

  /** Some call a cluster as a win may be called. */
  private static Arbitrary<String> clusters() {
    return Arbitraries.of("", "", "", "", "1", "2", "a");
  }

  static Arbitrary<ScoredWin> wins(int dimensions) {
    Arbitrary<String> ids = Arbitraries.integers()
        .between(1, 40)
        .withDistribution(RandomDistribution.uniform())
        .map(id -> "" + id);
    Arbitrary<LocalDate> days =
        Arbitraries.integers().between(0, 2).map(day -> Wins.SPRING.plusDays(day));
    Arbitrary<Set<Integer>> claims = Arbitraries.integers()
        .between(0, dimensions - 1)
        .withDistribution(RandomDistribution.uniform())
        .set()
        .ofMinSize(1)
        .ofMaxSize(Math.min(Defaults.DIMENSIONS_PER_WIN, dimensions));
    return Combinators.combine(ids, points(), days, claims).as(ChoiceCase::win);
  }

  private static Arbitrary<Integer> points() {
    return Arbitraries.oneOf(
        Arbitraries.of(19, 20, 29, 30, 31, 40, 40, 50, 60),
        Arbitraries.integers().between(15, 100).withDistribution(RandomDistribution.uniform()));
  }

  private static Arbitrary<Defaults> defaults() {
    return Combinators.combine(
            Arbitraries.integers().between(1, MOST_WINS),
            Arbitraries.integers().between(1, 3),
            Arbitraries.integers().between(0, 1),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(0, 30, 30, 45))
        .as((most, cap, more, floor, rent) -> Defaults.standard()
            .withWinsPerPacket(most)
            .withLeastWinsPerDimension(cap)
            .withWinsBeyondEvenShare(more)
            .withCoverageFloor(floor)
            .withRentPerWin(rent));
  }
}
