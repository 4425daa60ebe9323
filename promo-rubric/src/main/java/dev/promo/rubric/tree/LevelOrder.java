package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order of levels that stand in several lists, none of which needs to hold them all.
 *
 * @param names lowest first
 * @param isGuessed whether the order is not written anywhere
 */
record LevelOrder(ImmutableList<String> names, boolean isGuessed) {
  /**
   * Puts levels in order: as the caller said; by the places or the numbers they are called by; else as the lists have them, if these agree, turned round
   * where all names say that the highest comes first; else by their names; else as they are met first.
   */
  static LevelOrder of(
      ImmutableList<String> named, ImmutableList<TreeStep> steps, Collection<Set<String>> found) {
    ImmutableSet<String> all =
        steps.stream().map(step -> Names.key(step.name())).collect(toImmutableSet());
    ImmutableList<String> said =
        named.stream().map(Names::key).filter(all::contains).distinct().collect(toImmutableList());
    if (said.size() == all.size()) {
      return new LevelOrder(said, false);
    }
    if (steps.stream().allMatch(step -> height(step).isPresent())) {
      return new LevelOrder(byHeight(steps), false);
    }
    return of(
        LevelHeights.of(steps),
        found.stream().map(ImmutableList::copyOf).collect(toImmutableList()));
  }

  /** Where a level says that it stands, or the rank it says it has. */
  private static Optional<Integer> height(TreeStep step) {
    return step.order().or(step::rank).flatMap(Texts::lastNumber);
  }

  private static ImmutableList<String> byHeight(ImmutableList<TreeStep> steps) {
    return steps.stream()
        .sorted(Comparator.comparing(step -> height(step).orElseThrow()))
        .map(step -> Names.key(step.name()))
        .collect(toImmutableList());
  }

  private static LevelOrder of(LevelHeights heights, List<ImmutableList<String>> lists) {
    ImmutableSet<String> all = heights.names();
    if (all.stream().allMatch(Axes::isNumber)) {
      return new LevelOrder(
          ImmutableList.sortedCopyOf(Comparator.comparingInt(Integer::parseInt), all), false);
    }
    ImmutableList<String> merged = merged(all, lists);
    boolean isAgreed = merged.size() == all.size();
    ImmutableList<String> written = isAgreed ? merged : all.asList();
    if (heights.areFalling(written)) {
      return new LevelOrder(ImmutableList.copyOf(Lists.reverse(written)), true);
    }
    if (isAgreed && !heights.areJumbled(written)) {
      return new LevelOrder(written, !isOneChain(lists, written) && !heights.areRising(written));
    }
    return new LevelOrder(heights.sorted(written), true);
  }

  /** All names so that every list is in order; fewer when the lists contradict each other. */
  private static ImmutableList<String> merged(
      ImmutableSet<String> all, List<ImmutableList<String>> lists) {
    Map<String, Set<String>> above = new LinkedHashMap<>();
    Map<String, Integer> below = new HashMap<>();
    all.forEach(name -> above.put(name, new LinkedHashSet<>()));
    for (ImmutableList<String> list : ImmutableSet.copyOf(lists)) {
      for (int i = 1; i < list.size(); i++) {
        Set<String> known = above.get(list.get(i - 1));
        if (known != null && known.add(list.get(i))) {
          below.merge(list.get(i), 1, Integer::sum);
        }
      }
    }
    return climb(all, above, below);
  }

  private static ImmutableList<String> climb(
      ImmutableSet<String> all, Map<String, Set<String>> above, Map<String, Integer> below) {
    ImmutableList.Builder<String> order = ImmutableList.builder();
    List<String> open = new ArrayList<>(all);
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int i = 0; i < open.size() && !moved; i++) {
        if (below.getOrDefault(open.get(i), 0) == 0) {
          String name = open.remove(i);
          order.add(name);
          above.getOrDefault(name, Set.of()).forEach(next -> below.merge(next, -1, Integer::sum));
          moved = true;
        }
      }
    }
    return order.build();
  }

  /** Whether the lists leave no choice: each two neighbours are neighbours somewhere. */
  private static boolean isOneChain(
      List<ImmutableList<String>> lists, ImmutableList<String> order) {
    Set<List<String>> neighbours = new LinkedHashSet<>();
    for (ImmutableList<String> list : lists) {
      for (int i = 1; i < list.size(); i++) {
        neighbours.add(list.subList(i - 1, i + 1));
      }
    }
    for (int i = 1; i < order.size(); i++) {
      if (!neighbours.contains(order.subList(i - 1, i + 1))) {
        return false;
      }
    }
    return true;
  }
}
