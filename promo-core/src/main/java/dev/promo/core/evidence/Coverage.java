package dev.promo.core.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Quarter;
import dev.promo.core.win.WinLog;
import java.util.Map;

/**
 * What a log shows in every dimension of a rubric.
 *
 * @param dimensions every dimension, in the rubric's order
 * @param uncounted the wins that are no evidence in any dimension, strongest first, each with the reason
 */
public record Coverage(
    ImmutableList<DimensionCoverage> dimensions, ImmutableMap<ScoredWin, Exclusion> uncounted) {

  /** A coverage in which every win counts. */
  public Coverage(ImmutableList<DimensionCoverage> dimensions) {
    this(dimensions, ImmutableMap.of());
  }

  /** Counts the wins inside the window that are strong enough to be evidence. */
  public static Coverage of(Rubric rubric, WinLog log, EvidenceWindow window, Defaults defaults) {
    return of(rubric, log, window, Scrutiny.NONE, defaults);
  }

  /**
   * Counts the wins inside the window that are strong enough to be evidence and have no finding open against them.
   */
  public static Coverage of(
      Rubric rubric, WinLog log, EvidenceWindow window, Scrutiny scrutiny, Defaults defaults) {
    Admission admission = new Admission(rubric, window, scrutiny, defaults);
    ImmutableList<ScoredWin> scored = log.wins().stream()
        .map(win -> new ScoredWin(win, EvidenceScore.of(win, window, scrutiny, defaults)))
        .sorted(ScoredWin.STRONGEST_FIRST)
        .collect(toImmutableList());
    ImmutableList.Builder<ScoredWin> counted = ImmutableList.builder();
    ImmutableMap.Builder<ScoredWin, Exclusion> uncounted = ImmutableMap.builder();
    for (ScoredWin each : scored) {
      admission
          .refusal(each)
          .ifPresentOrElse(reason -> uncounted.put(each, reason), () -> counted.add(each));
    }
    return of(rubric, counted.build(), uncounted.buildOrThrow(), defaults);
  }

  private static Coverage of(
      Rubric rubric,
      ImmutableList<ScoredWin> counted,
      ImmutableMap<ScoredWin, Exclusion> uncounted,
      Defaults defaults) {
    ImmutableList<ScoredWin> tooWeak = uncounted.entrySet().stream()
        .filter(refused -> refused.getValue() instanceof Exclusion.BelowMinimum)
        .map(Map.Entry::getKey)
        .collect(toImmutableList());
    return new Coverage(
        rubric.dimensions().stream()
            .map(dimension -> of(dimension, counted, tooWeak, defaults))
            .collect(toImmutableList()),
        uncounted);
  }

  /** What an empty log shows. */
  public static Coverage none(Rubric rubric) {
    return new Coverage(rubric.dimensions().stream()
        .map(dimension -> new DimensionCoverage(
            dimension, CoverageState.NEVER, ImmutableList.of(), ImmutableList.of()))
        .collect(toImmutableList()));
  }

  private static DimensionCoverage of(
      RubricDimension dimension,
      ImmutableList<ScoredWin> counted,
      ImmutableList<ScoredWin> tooWeak,
      Defaults defaults) {
    ImmutableList<ScoredWin> eligible = claiming(dimension, counted);
    return new DimensionCoverage(
        dimension, state(eligible, defaults), eligible, claiming(dimension, tooWeak));
  }

  private static ImmutableList<ScoredWin> claiming(
      RubricDimension dimension, ImmutableList<ScoredWin> wins) {
    return wins.stream()
        .filter(scored -> scored.win().claims(dimension.id()))
        .collect(toImmutableList());
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
