package dev.promo.core.gap.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;

/** Knows an action that is nothing but learning by its first verb and its object. English; others go unseen. */
final class Courses {
  private static final Splitter WORDS =
      Splitter.on(CharMatcher.inRange('a', 'z').negate()).omitEmptyStrings();
  private static final ImmutableSet<String> TAKING =
      words("attend book complete do enrol enroll finish join pass read sit take visit watch");
  private static final ImmutableSet<String> COURSES = words(
      "book books certificate certification class course courses lecture lectures seminar training trainings "
          + "video videos webinar workshop workshops");

  private Courses() {}

  static boolean isOnlyOne(String action) {
    ImmutableList<String> words =
        WORDS.splitToStream(Ascii.toLowerCase(action)).collect(toImmutableList());
    return !words.isEmpty()
        && TAKING.contains(words.get(0))
        && !Collections.disjoint(words.subList(1, words.size()), COURSES);
  }

  private static ImmutableSet<String> words(String words) {
    return ImmutableSet.copyOf(WORDS.split(words));
  }
}
