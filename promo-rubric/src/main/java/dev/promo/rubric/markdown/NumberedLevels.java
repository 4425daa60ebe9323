package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Levels that have no name: every dimension is a numbered list, and all lists have the same length. */
final class NumberedLevels {
  private static final int FEWEST_LISTS = 3;
  private static final int MOST_LEVELS = 10;
  private static final int MOST_CHILDREN = 40;

  private NumberedLevels() {}

  static Optional<Levels> in(List<Branch> all) {
    ImmutableList<Branch> lists = all.stream()
        .filter(branch -> branch.kind() != Branch.Kind.ITEM && !branch.label().isBlank())
        .filter(branch -> items(branch).size() > 1)
        .collect(toImmutableList());
    Multiset<Integer> lengths = HashMultiset.create();
    lists.stream()
        .filter(list -> items(list).get(0).number() == 1)
        .forEach(list -> lengths.add(items(list).size()));
    return lengths.elementSet().stream()
        .filter(length -> length <= MOST_LEVELS && lengths.count(length) >= FEWEST_LISTS)
        .filter(length -> lengths.count(length) * 3 > lists.size() * 2)
        .findFirst()
        .map(NumberedLevels::levels);
  }

  private static Levels levels(int length) {
    return new Levels(
        new Style(Branch.Kind.ITEM, 0),
        IntStream.rangeClosed(1, length)
            .mapToObj(String::valueOf)
            .collect(toImmutableMap(number -> number, number -> number)),
        ImmutableSet.of(),
        0,
        true);
  }

  /** The items under a branch, unless these are more than levels and words about them can be. */
  static ImmutableList<Branch> items(Branch parent) {
    if (parent.children().size() > MOST_CHILDREN) {
      return ImmutableList.of();
    }
    return allItems(parent);
  }

  static ImmutableList<Branch> allItems(Branch parent) {
    return parent.children().stream()
        .filter(child -> child.kind() == Branch.Kind.ITEM)
        .collect(toImmutableList());
  }
}
