package dev.promo.core.evidence;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.win.Quarter;
import java.util.Comparator;

/**
 * The evidence there is in one dimension.
 *
 * @param dimension the dimension
 * @param state how often the next level was shown
 * @param eligible the wins that count, strongest first
 * @param tooWeak the wins inside the window that claim the dimension and are too weak to count, strongest first
 */
public record DimensionCoverage(
    RubricDimension dimension,
    CoverageState state,
    ImmutableList<ScoredWin> eligible,
    ImmutableList<ScoredWin> tooWeak) {
  /** The quarters in which it was shown. */
  public ImmutableSortedSet<Quarter> quarters() {
    return eligible.stream()
        .map(scored -> Quarter.of(scored.win().date()))
        .collect(toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
