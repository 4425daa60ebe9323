package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * That a win is evidence in a dimension.
 *
 * @param dimension the dimension's id in the rubric; one line without {@code ": "}
 * @param reason why, in one clause on one line
 */
public record DimensionClaim(String dimension, Optional<String> reason) {
  public DimensionClaim {
    checkArgument(!dimension.isBlank(), "a claimed dimension must be named");
    checkArgument(
        CharMatcher.anyOf("\n\r").matchesNoneOf(dimension) && !dimension.contains(": "),
        "the dimension '%s' must be one line without a colon",
        dimension);
    checkArgument(
        reason.map(held -> !held.isBlank()).orElse(true),
        "the reason for '%s' must not be blank",
        dimension);
  }
}
