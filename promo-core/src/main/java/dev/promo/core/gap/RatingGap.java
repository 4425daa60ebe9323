package dev.promo.core.gap;

import dev.promo.core.rubric.RubricDimension;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How two people rate one dimension, and how far that is from what the target level asks.
 *
 * @param dimension the dimension
 * @param self the candidate's rating
 * @param manager the manager's rating
 * @param bar the rating from which the target level is met
 */
public record RatingGap(
    RubricDimension dimension, Optional<Rating> self, Optional<Rating> manager, int bar) {
  /** The largest shortfall first, then the largest disagreement. */
  public static final Comparator<RatingGap> LARGEST_FIRST = Comparator.comparingInt(
          RatingGap::shortfall)
      .reversed()
      .thenComparing(Comparator.comparingInt(RatingGap::disagreement).reversed());

  /**
   * How far the manager's rating, or without one the candidate's, is below the bar; 0 when it is not, and when nobody
   * rated the dimension.
   */
  public int shortfall() {
    return manager
        .or(() -> self)
        .map(rating -> Math.max(0, bar - rating.value()))
        .orElse(0);
  }

  /** The candidate's rating less the manager's, where both rated. */
  public Optional<Integer> difference() {
    return self.flatMap(mine -> manager.map(theirs -> mine.value() - theirs.value()));
  }

  /** How far apart the two ratings are; 0 unless both rated. */
  public int disagreement() {
    return Math.abs(difference().orElse(0));
  }

  /** Whether somebody rated it and named nothing that the rating rests on. */
  public boolean isHollow() {
    return Stream.of(self, manager)
        .flatMap(Optional::stream)
        .anyMatch(rating -> !rating.isAnchored());
  }

  boolean isRated() {
    return self.isPresent() || manager.isPresent();
  }
}
