package dev.promo.core.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Quarter;
import dev.promo.core.win.WinLog;

/**
 * What a log shows in every dimension of a rubric.
 *
 * @param dimensions every dimension, in the rubric's order
 */
public record Coverage(ImmutableList<DimensionCoverage> dimensions) {

  /** Counts the wins inside the window that are strong enough to be evidence. */
  public static Coverage of(Rubric rubric, WinLog log, EvidenceWindow window, Defaults defaults) {
    ImmutableList<ScoredWin> scored = log.within(window).wins().stream()
        .map(win -> new ScoredWin(win, EvidenceScore.of(win, window, defaults)))
        .sorted(ScoredWin.STRONGEST_FIRST)
        .collect(toImmutableList());
    return new Coverage(rubric.dimensions().stream()
        .map(dimension -> of(dimension, scored, defaults))
        .collect(toImmutableList()));
  }

  /** What an empty log shows. */
  public static Coverage none(Rubric rubric) {
    return new Coverage(rubric.dimensions().stream()
        .map(dimension -> new DimensionCoverage(
            dimension, CoverageState.NEVER, ImmutableList.of(), ImmutableList.of()))
        .collect(toImmutableList()));
  }

  private static DimensionCoverage of(
      RubricDimension dimension, ImmutableList<ScoredWin> all, Defaults defaults) {
    ImmutableListMultimap<Boolean, ScoredWin> claiming = all.stream()
        .filter(scored -> scored.win().claims(dimension.id()))
        .collect(toImmutableListMultimap(
            scored -> scored.score().points() >= defaults.minimumStrength(), scored -> scored));
    ImmutableList<ScoredWin> eligible = claiming.get(true);
    return new DimensionCoverage(
        dimension, state(eligible, defaults), eligible, claiming.get(false));
  }

  private static CoverageState state(ImmutableList<ScoredWin> eligible, Defaults defaults) {
    if (eligible.isEmpty()) {
      return CoverageState.NEVER;
    }
    return isPattern(eligible, defaults) ? CoverageState.CONSISTENT : CoverageState.SOMETIMES;
  }

  private static boolean isPattern(ImmutableList<ScoredWin> eligible, Defaults defaults) {
    ImmutableList<ScoredWin> supporting = eligible.stream()
        .filter(scored -> scored.score().band().compareTo(Band.SUPPORTING) >= 0)
        .collect(toImmutableList());
    long quarters = supporting.stream()
        .map(scored -> Quarter.of(scored.win().date()))
        .distinct()
        .count();
    return supporting.size() >= defaults.winsToBeConsistent()
        && quarters >= defaults.quartersToBeConsistent()
        && supporting.stream().anyMatch(scored -> scored.score().band().compareTo(Band.STRONG) >= 0)
        && supporting.stream().anyMatch(Coverage::isCorroborated);
  }

  private static boolean isCorroborated(ScoredWin scored) {
    return scored.win().corroborations().stream()
        .map(Corroboration::relation)
        .anyMatch(relation -> relation.isIndependent());
  }
}
