package dev.promo.core.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;

/** Values put out of order, to be put in order again. */
final class Shuffled {
  private Shuffled() {}

  static <T extends Comparable<T>> List<T> sorted(List<T> values) {
    return ImmutableList.sortedCopyOf(Lists.reverse(values));
  }
}
