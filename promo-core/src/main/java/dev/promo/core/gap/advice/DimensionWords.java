package dev.promo.core.gap.advice;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.rubric.RubricDimension;

/** The words of a dimension's id and name, by which advice knows what it is about. */
final class DimensionWords {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();

  private DimensionWords() {}

  static ImmutableSet<String> of(RubricDimension dimension) {
    return WORDS
        .splitToStream(Ascii.toLowerCase(dimension.id() + " " + dimension.name()))
        .collect(toImmutableSet());
  }
}
