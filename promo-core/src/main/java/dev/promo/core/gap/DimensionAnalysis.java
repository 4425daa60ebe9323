package dev.promo.core.gap;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.evidence.DimensionCoverage;
import dev.promo.core.internal.PromoStyle;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.RubricDimension;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;

/** One dimension: what the target level asks, what the log shows, what people say, and what is missing. */
@Value.Immutable
@PromoStyle
public sealed interface DimensionAnalysis extends WithDimensionAnalysis
    permits ImmutableDimensionAnalysis {
  /** What the log shows. */
  DimensionCoverage logged();

  /** What the log says that those who decide know of it; never more than it shows. */
  CoverageState visible();

  /** What the target level asks, in the ladder's words; empty where the ladder leaves it open. */
  ImmutableList<Behaviour> expected();

  Importance importance();

  /** What people say. */
  Standing standing();

  /** What candidate and manager rate. */
  RatingGap ratings();

  /** What is missing. Empty for a dimension that was never shown and that no manager rated: then nobody knows. */
  ImmutableSet<GapKind> kinds();

  default RubricDimension dimension() {
    return logged().dimension();
  }

  default CoverageState state() {
    return logged().state();
  }

  /** Whether something is missing: a gap of some kind, or everything. */
  default boolean isGap() {
    return !kinds().isEmpty() || state() == CoverageState.NEVER;
  }

  /** Why the evidence is thin; empty when it is not, and when there is none at all. */
  default ImmutableSet<Thinness> thinness() {
    return Thinness.of(logged());
  }

  /** Whether work should be sought here next: the evidence is thin, or there is none. */
  default boolean isBelowFloor() {
    return state() == CoverageState.NEVER || !thinness().isEmpty();
  }

  /** How the candidate's word and the log disagree, if they do. */
  default Optional<Contradiction> contradiction() {
    return standing().declared().flatMap(said -> Contradiction.between(said, state()));
  }

  /**
   * How many lines of the ladder were shown: those of a shown dimension that the candidate does not call never shown.
   */
  default int linesShown() {
    if (state() == CoverageState.NEVER) {
      return 0;
    }
    long never = standing().lines().entrySet().stream()
        .filter(line -> line.getKey() <= expected().size())
        .filter(line -> line.getValue() == Declared.NEVER)
        .count();
    return expected().size() - Math.toIntExact(never);
  }

  /** The lines of which nobody has said yet what they would look like in the candidate's own work. */
  default ImmutableList<Behaviour> untranslated() {
    return IntStream.range(0, expected().size())
        .filter(line -> !standing().translations().containsKey(line + 1))
        .mapToObj(expected()::get)
        .collect(toImmutableList());
  }

  @Value.Check
  default void check() {
    checkArgument(
        visible().compareTo(state()) <= 0,
        "what is visible of '%s' (%s) must not be more than was logged (%s)",
        dimension().id(),
        visible(),
        state());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs everything but what the ladder leaves open and the kinds. */
  final class Builder extends ImmutableDimensionAnalysis.Builder {
    Builder() {}
  }
}
