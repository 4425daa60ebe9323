package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import dev.promo.rubric.draft.LevelNames;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** How high levels stand by their names, and what that says of an order in which they are written. */
final class LevelHeights {
  /** What a newcomer is called stands no higher. */
  private static final int LOWEST_RUNGS = 200;

  /** A level that is called by the job alone, or by a word such as mid. */
  private static final int PLAIN = 300;

  /** What an experienced person is called stands no lower. */
  private static final int HIGH_RUNGS = 400;

  private static final Splitter WORDS =
      Splitter.on(CharMatcher.forPredicate(Character::isLetterOrDigit).negate()).omitEmptyStrings();

  private final ImmutableSet<String> names;
  private final Map<String, Integer> heights = new LinkedHashMap<>();
  private final boolean areCodes;

  private LevelHeights(Map<String, String> written) {
    names = ImmutableSet.copyOf(written.keySet());
    areCodes = LevelNames.isNumbered(ImmutableList.copyOf(written.values()));
    written.forEach((key, name) -> {
      OptionalInt height = LevelNames.height(name);
      if (height.isPresent()) {
        heights.put(key, height.getAsInt());
      }
    });
    plain().ifPresent(name -> heights.put(name, PLAIN));
  }

  static LevelHeights of(List<TreeStep> steps) {
    return ofNames(steps.stream().map(TreeStep::name).collect(toImmutableList()));
  }

  static LevelHeights ofNames(List<String> names) {
    Map<String, String> written = new LinkedHashMap<>();
    names.forEach(name -> written.putIfAbsent(Names.key(name), name));
    return new LevelHeights(written);
  }

  /** How high a level stands by its name and those of the others. */
  Optional<Integer> of(String name) {
    return Optional.ofNullable(heights.get(Names.key(name)));
  }

  /** The only name that says no height, where all others are it with a word more, as in Senior Nurse. */
  private Optional<String> plain() {
    ImmutableList<String> silent =
        names.stream().filter(name -> !heights.containsKey(name)).collect(toImmutableList());
    if (silent.size() != 1 || names.size() < 2) {
      return Optional.empty();
    }
    List<String> words = WORDS.splitToList(silent.get(0));
    boolean isInAll = names.stream().allMatch(name -> WORDS.splitToList(name).containsAll(words));
    return isInAll && !words.isEmpty() ? Optional.of(silent.get(0)) : Optional.empty();
  }

  ImmutableSet<String> names() {
    return names;
  }

  private boolean areKnown() {
    return heights.size() == names.size();
  }

  private int height(String name) {
    return heights.getOrDefault(name, 0);
  }

  /** Whether each name stands lower than the one before. */
  boolean areFalling(List<String> order) {
    return areRising(Lists.reverse(order));
  }

  /** Whether each name stands higher than the one before. */
  boolean areRising(List<String> order) {
    boolean areRising = areKnown() && order.size() > 1;
    for (int i = 1; areRising && i < order.size(); i++) {
      areRising = height(order.get(i)) > height(order.get(i - 1));
    }
    return areRising;
  }

  /**
   * Whether nobody can have meant the order: codes that do not rise, or a newcomer over others. What stands between
   * these, companies order as they like.
   */
  boolean areJumbled(List<String> order) {
    if (!areKnown() || ImmutableSet.copyOf(heights.values()).size() < names.size()) {
      return false;
    }
    int highest = 0;
    boolean areJumbled = false;
    for (String name : order) {
      int height = height(name);
      areJumbled |= areCodes ? height < highest : isBelow(height, highest);
      highest = Math.max(highest, height);
    }
    return areJumbled;
  }

  private static boolean isBelow(int height, int highest) {
    return (height <= LOWEST_RUNGS && highest >= PLAIN)
        || (height == PLAIN && highest >= HIGH_RUNGS);
  }

  /** The names by their heights; as they are where one says none. */
  ImmutableList<String> sorted(List<String> order) {
    return areKnown()
        ? order.stream().sorted(Comparator.comparingInt(this::height)).collect(toImmutableList())
        : ImmutableList.copyOf(order);
  }
}
