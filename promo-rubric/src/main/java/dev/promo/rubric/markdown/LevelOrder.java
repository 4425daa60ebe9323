package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.Ordering;
import dev.promo.rubric.draft.LevelNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Levels, lowest first.
 *
 * @param names the names in order
 * @param isGuessed whether the order is not the one they are written in
 */
record LevelOrder(ImmutableList<String> names, boolean isGuessed) {
  private static final int FEWEST_KNOWN = 3;

  /**
   * The order that the document writes them in. It is turned round where the names that say how high they stand say that
   * the highest comes first; and names are sorted where their numbers, or their words against an alphabetical order, say so.
   */
  static LevelOrder of(List<String> written) {
    if (isMostlyFalling(written)) {
      return new LevelOrder(ImmutableList.copyOf(Lists.reverse(written)), true);
    }
    Optional<ImmutableList<String>> lowestFirst = LevelNames.lowestFirst(written);
    if (lowestFirst.isEmpty() || lowestFirst.get().equals(written)) {
      return new LevelOrder(ImmutableList.copyOf(written), false);
    }
    boolean isAlphabetical = Ordering.from(String.CASE_INSENSITIVE_ORDER).isOrdered(written);
    return isAlphabetical || LevelNames.isNumbered(written)
        ? new LevelOrder(lowestFirst.get(), true)
        : new LevelOrder(ImmutableList.copyOf(written), false);
  }

  /** Whether all names that say how high they stand do so from the highest on; some may be silent. */
  private static boolean isMostlyFalling(List<String> written) {
    List<String> known = written.stream().filter(LevelNames::isLevel).toList();
    boolean isEnough = known.size() >= FEWEST_KNOWN && known.size() * 2 >= written.size();
    return (isEnough || known.size() == written.size())
        && LevelNames.lowestFirst(known)
            .filter(sorted -> sorted.size() > 1 && sorted.equals(Lists.reverse(known)))
            .isPresent();
  }

  /** All that stands in several sequences, each new one behind the one before it, or before the first one known. */
  static <T> ImmutableList<T> merged(List<? extends List<T>> sequences) {
    List<T> merged = new ArrayList<>();
    for (List<T> sequence : sequences) {
      int next = firstKnown(sequence, merged);
      for (T each : sequence) {
        int at = merged.indexOf(each);
        if (at < 0) {
          merged.add(next, each);
          next++;
        } else {
          next = at + 1;
        }
      }
    }
    return ImmutableList.copyOf(merged);
  }

  private static <T> int firstKnown(List<T> sequence, List<T> known) {
    return sequence.stream()
        .map(known::indexOf)
        .filter(at -> at >= 0)
        .findFirst()
        .orElse(known.size());
  }
}
