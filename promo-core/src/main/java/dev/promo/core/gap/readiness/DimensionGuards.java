package dev.promo.core.gap.readiness;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.DimensionAnalysis;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.policy.Defaults;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to hold in every dimension the case hangs on. */
final class DimensionGuards {
  private final ShortDimensions dimensions;
  private final Defaults defaults;

  DimensionGuards(GapAnalysis analysis, Defaults defaults) {
    this.dimensions = new ShortDimensions(analysis);
    this.defaults = defaults;
  }

  Stream<FailedGuard> failed() {
    return Stream.of(
            failed(
                ReadinessGuard.CRITICAL_CONSISTENT,
                dimensions.noPattern(),
                "No pattern yet, where the case hangs on one: ",
                "Show it in " + Named.count(defaults.winsToBeConsistent(), "win") + " over "
                    + Named.count(defaults.quartersToBeConsistent(), "quarter")
                    + ", one of them strong and one confirmed by others."),
            failed(
                ReadinessGuard.REQUIRED_SHOWN,
                dimensions.neverShown(),
                "Required and never shown: ",
                "Do work of that kind, or log it if it was done."),
            failed(
                ReadinessGuard.RATINGS_AT_BAR,
                dimensions.belowBar(),
                "Rated below " + defaults.ratingBar() + " by the manager: ",
                "Ask the manager which example would change the rating."))
        .flatMap(Optional::stream);
  }

  private static Optional<FailedGuard> failed(
      ReadinessGuard guard, ImmutableList<DimensionAnalysis> where, String reason, String change) {
    return where.isEmpty()
        ? Optional.empty()
        : Optional.of(FailedGuard.of(guard, where, reason + Named.list(where) + ".", change));
  }
}
