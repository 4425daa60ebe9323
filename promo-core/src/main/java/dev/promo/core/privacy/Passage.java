package dev.promo.core.privacy;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;

/**
 * A place in a text, and what stands there instead.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends
 */
record Passage(int start, int end, String instead) {
  private static final Comparator<Passage> FIRST_AND_LONGEST = Comparator.comparingInt(
          Passage::start)
      .thenComparing(Comparator.comparingInt(Passage::end).reversed());

  /** Those that do not overlap with one before them; of two at one place, the longer, and of equals the earlier. */
  static ImmutableList<Passage> apart(List<Passage> passages) {
    ImmutableList.Builder<Passage> apart = ImmutableList.builder();
    int end = 0;
    for (Passage passage : ImmutableList.sortedCopyOf(FIRST_AND_LONGEST, passages)) {
      if (passage.start() >= end) {
        apart.add(passage);
        end = passage.end();
      }
    }
    return apart.build();
  }

  /** The text with every passage replaced; they do not overlap and stand in order. */
  static String replaceAll(String text, List<Passage> passages) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (Passage passage : passages) {
      out.append(text, done, passage.start()).append(passage.instead());
      done = passage.end();
    }
    return out.append(text, done, text.length()).toString();
  }

  String in(String text) {
    return text.substring(start, end);
  }
}
