package dev.promo.journal;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.DimensionClaim;
import java.util.function.Supplier;

/** The dimensions one win claims. A claim that the win or the ladder refuses costs nothing but itself. */
final class Claims {
  private final DimensionNames dimensions;
  private final String name;
  private ImmutableList<DimensionClaim> taken = ImmutableList.of();

  /**
   * Starts without a claim.
   *
   * @param name what a message calls the win
   */
  Claims(DimensionNames dimensions, String name) {
    this.dimensions = dimensions;
    this.name = name;
  }

  /** Takes the claim under the dimension's id in the ladder, or reports why not. */
  void add(DimensionClaim claim, Supplier<Location> place) {
    dimensions
        .id(claim.dimension(), place)
        .map(id -> id.equals(claim.dimension()) ? claim : new DimensionClaim(id, claim.reason()))
        .ifPresent(known -> addKnown(known, place));
  }

  private void addKnown(DimensionClaim claim, Supplier<Location> place) {
    ImmutableList<DimensionClaim> more =
        ImmutableList.<DimensionClaim>builder().addAll(taken).add(claim).build();
    try {
      taken = DimensionClaim.together(name, more);
    } catch (IllegalArgumentException complaint) {
      dimensions.report(Problem.error(
          "INVALID_CLAIM",
          place.get(),
          Words.sentence(complaint),
          "Remove this dimension, or another one that shows less."));
    }
  }

  ImmutableList<DimensionClaim> list() {
    return taken;
  }
}
