package dev.promo.core.gap.advice;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.GapKind;
import dev.promo.core.rubric.RubricDimension;

/**
 * What helps against a kind of gap.
 *
 * @param kind the kind
 * @param topics words of a dimension's id or name by which it is known to be meant, in lower case; none for any
 *     dimension
 * @param action what to do, as an imperative sentence
 */
public record Play(GapKind kind, ImmutableSet<String> topics, String action) {
  public Play {
    checkArgument(!action.isBlank(), "an action must not be blank");
    checkArgument(
        topics.stream().allMatch(topic -> topic.equals(Ascii.toLowerCase(topic))),
        "topics must be in lower case: %s",
        topics);
  }

  /** Whether it names the dimension itself and not just any. */
  boolean isAbout(RubricDimension dimension) {
    return DimensionWords.of(dimension).stream().anyMatch(topics::contains);
  }
}
