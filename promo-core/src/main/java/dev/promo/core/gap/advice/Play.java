package dev.promo.core.gap.advice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.GapKind;
import dev.promo.core.rubric.RubricDimension;

/**
 * What helps against a kind of gap.
 *
 * @param kind the kind
 * @param topics words by which a dimension's id, name or summary is known to be meant, in lower case; none for any
 *     dimension
 * @param action what to do, as an imperative sentence
 */
public record Play(GapKind kind, ImmutableSet<String> topics, String action) {
  public Play {
    checkArgument(!action.isBlank(), "an action must not be blank");
  }

  /** Whether it names the dimension itself and not just any. */
  boolean isAbout(RubricDimension dimension) {
    return DimensionWords.of(dimension).stream().anyMatch(topics::contains);
  }
}
