package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.promo.core.policy.Defaults;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

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
        OneLine.isText(dimension) && !dimension.contains(": "),
        "the dimension '%s' must be one line without a colon",
        dimension);
    checkArgument(
        reason.map(held -> !held.isBlank()).orElse(true),
        "the reason for '%s' must not be blank",
        dimension);
  }

  /**
   * The claims of one win, which are at most {@value Defaults#DIMENSIONS_PER_WIN}, each of another dimension.
   *
   * @param win what a message calls the win
   * @throws IllegalArgumentException when one win may not make them together
   */
  public static ImmutableList<DimensionClaim> together(
      String win, ImmutableList<DimensionClaim> claims) {
    Set<String> dimensions = new HashSet<>();
    checkArgument(
        Iterables.all(claims, claim -> dimensions.add(claim.dimension())),
        "win '%s' claims a dimension twice",
        win);
    checkArgument(
        claims.size() <= Defaults.DIMENSIONS_PER_WIN,
        "win '%s' claims %s dimensions; %s is the most",
        win,
        claims.size(),
        Defaults.DIMENSIONS_PER_WIN);
    return claims;
  }
}
