package dev.promo.core.evidence;

import dev.promo.core.rubric.RubricDimension;
import java.util.Optional;

/**
 * What the best choice that shows a win lacks to the best choice there is.
 *
 * @param points the strength it lacks, exactly: the points of all shown wins less their rent. Where coverage is lost, it
 *     may be negative, because coverage comes first
 * @param uncovered the dimension that would show a win fewer, where that costs coverage
 */
public record Shortfall(int points, Optional<RubricDimension> uncovered) {}
