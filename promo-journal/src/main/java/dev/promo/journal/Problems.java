package dev.promo.journal;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers the problems of one file: all that a person can mend, and no more than memory can hold. */
final class Problems implements Consumer<Problem> {
  private static final int MOST = 1_000;

  private final List<Problem> first = new ArrayList<>();
  private int others;

  @Override
  public void accept(Problem problem) {
    if (first.size() < MOST) {
      first.add(problem);
    } else {
      others++;
    }
  }

  ImmutableList<Problem> list() {
    if (others == 0) {
      return ImmutableList.copyOf(first);
    }
    return ImmutableList.<Problem>builder()
        .addAll(first)
        .add(Problem.error(
            "TOO_MANY_PROBLEMS",
            first.get(MOST - 1).location(),
            "There are " + others + " more problems, which are not listed.",
            "Mend those above first, and check that this is the right file."))
        .build();
  }
}
