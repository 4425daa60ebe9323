package dev.promo.core.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.Win;
import dev.promo.core.win.Wins;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Wins to choose from, of any strength.
 *
 * @param dimensions how many dimensions the ladder has; they are called 0, 1, 2 ...
 * @param wins in any order
 * @param clusters the cluster of each win that has duplicates
 * @param defaults what is chosen by
 */
record ChoiceCase(
    int dimensions,
    ImmutableList<ScoredWin> wins,
    ImmutableMap<String, String> clusters,
    Defaults defaults) {

  /** A win of a day in the year, with as many points, under these dimensions. */
  static ScoredWin win(String id, int points, LocalDate date, Collection<Integer> dimensions) {
    Win win = Wins.DELIVERABLE
        .withId(id)
        .withDate(date)
        .withDimensions(dimensions.stream()
            .map(number -> new DimensionClaim("" + number, Optional.empty()))
            .collect(toImmutableList()));
    return new ScoredWin(win, score(points));
  }

  static EvidenceScore score(int points) {
    int left = points;
    ImmutableMap.Builder<EvidencePart, Integer> parts = ImmutableMap.builder();
    for (EvidencePart part : EvidencePart.values()) {
      int taken = Math.min(left, part.most());
      parts.put(part, taken);
      left -= taken;
    }
    return new EvidenceScore(parts.buildOrThrow(), Band.of(points, Defaults.standard()));
  }

  static int points(ScoredWin scored) {
    return scored.score().points();
  }

  ChoiceCase withWins(List<ScoredWin> other) {
    return new ChoiceCase(dimensions, ImmutableList.copyOf(other), clusters, defaults);
  }

  ChoiceCase withDefaults(Defaults other) {
    return new ChoiceCase(dimensions, wins, clusters, other);
  }

  ChoiceCase with(ScoredWin added) {
    return withWins(ImmutableList.<ScoredWin>builder().addAll(wins).add(added).build());
  }

  ChoiceCase without(ScoredWin removed) {
    return withWins(wins.stream().filter(each -> !each.equals(removed)).collect(toImmutableList()));
  }

  ChoiceCase withPoints(ScoredWin changed, int points) {
    return without(changed).with(new ScoredWin(changed.win(), score(points)));
  }

  int cap() {
    return defaults.winsPerDimension(dimensions);
  }

  /** Whether a win is strong enough to be chosen. */
  boolean isEligible(ScoredWin scored) {
    return points(scored) >= defaults.minimumStrength();
  }

  String cluster(ScoredWin scored) {
    String cluster = clusters.get(scored.win().id());
    return cluster == null ? "of " + scored.win().id() : cluster;
  }

  Coverage coverage() {
    ImmutableList<ScoredWin> sorted = ImmutableList.sortedCopyOf(ScoredWin.STRONGEST_FIRST, wins);
    return new Coverage(
        IntStream.range(0, dimensions)
            .mapToObj(number -> dimension("" + number, sorted))
            .collect(toImmutableList()),
        Maps.toMap(
            sorted.stream().filter(each -> !isEligible(each)).collect(toImmutableList()),
            weak -> new Exclusion.BelowMinimum(defaults.minimumStrength() - points(weak))));
  }

  private DimensionCoverage dimension(String id, ImmutableList<ScoredWin> sorted) {
    return new DimensionCoverage(
        RubricDimension.of(id, "Dimension " + id),
        CoverageState.SOMETIMES,
        sorted.stream()
            .filter(each -> isEligible(each) && each.win().claims(id))
            .collect(toImmutableList()),
        ImmutableList.of());
  }

  PacketSelection selection() {
    return PacketSelection.of(coverage(), clusters, defaults);
  }

  ImmutableMap<ScoredWin, Exclusion> exclusions() {
    return Exclusions.of(coverage(), clusters, defaults).byWin();
  }

  /** What an eligible win lacks that is no duplicate. */
  static Optional<Shortfall> shortfall(Exclusion reason) {
    if (reason instanceof Exclusion.DimensionFull full) {
      return Optional.of(full.shortfall());
    }
    return reason instanceof Exclusion.Outscored outscored
        ? Optional.of(outscored.shortfall())
        : Optional.empty();
  }
}
