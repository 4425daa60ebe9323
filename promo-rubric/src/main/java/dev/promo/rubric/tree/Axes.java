package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.draft.WarningWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Which of the things on the way to a text is the level and which the dimension, for rows of one structure.
 *
 * @param level the place of the level among the things
 * @param dimension the place of the dimension; none where the rows name none
 * @param groups the places of the groups of dimensions, outermost first
 * @param certainty how much speaks for it; 0 where nothing but the shape does
 */
record Axes(int level, OptionalInt dimension, ImmutableList<Integer> groups, int certainty) {
  /** What speaks for an axis of levels: a key that says so, or names by which levels are called. */
  private static final int HINT = 4;

  /** No ladder has more; more would only be made to keep a reader busy. */
  static final int MOST_LEVELS = 1_024;

  private static final int NAMES = 4;

  static Optional<Axes> of(List<TreeRow> rows, Set<String> knownLevels) {
    int width = rows.get(0).things().size();
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(i);
    }
    for (int i = 0; i < width && columns.size() > 2; i++) {
      if (isWrapper(rows, i)) {
        columns.remove((Integer) i);
      }
    }
    return columns.isEmpty() ? Optional.empty() : Optional.of(choose(rows, columns, knownLevels));
  }

  private static Axes choose(List<TreeRow> rows, List<Integer> columns, Set<String> knownLevels) {
    int best = columns.get(columns.size() - 1);
    int highest = Integer.MIN_VALUE;
    for (int column : columns) {
      int score = score(rows, column, knownLevels);
      if (score >= highest) {
        best = column;
        highest = score;
      }
    }
    int level = best;
    ImmutableList<Integer> others =
        columns.stream().filter(column -> column != level).collect(toImmutableList());
    OptionalInt dimension =
        others.isEmpty() ? OptionalInt.empty() : OptionalInt.of(others.get(others.size() - 1));
    ImmutableList<Integer> groups =
        others.isEmpty() ? others : others.subList(0, others.size() - 1);
    return new Axes(level, dimension, groups, Math.max(highest, 0));
  }

  /** Whether all rows go through one key, which so tells nothing apart. */
  private static boolean isWrapper(List<TreeRow> rows, int column) {
    TreeStep first = rows.get(0).things().get(column);
    return first.kind() == TreeStep.Kind.KEYED
        && !WarningWords.areIn(first.name())
        && names(rows, column).size() == 1;
  }

  private static int score(List<TreeRow> rows, int column, Set<String> knownLevels) {
    TreeRow first = rows.get(0);
    int score = 0;
    if (first.isHinted(column, KeyRole.LEVEL)) {
      score += HINT;
    }
    ImmutableSet<String> names = names(rows, column);
    if (names.size() > MOST_LEVELS) {
      return score - NAMES;
    }
    boolean areNamed = !rows.stream().allMatch(row -> row.things().get(column).isPlace());
    long levels = names.stream()
        .filter(name ->
            knownLevels.contains(name.toLowerCase(Locale.ROOT)) || (areNamed && isLevel(name)))
        .count();
    boolean areAllLevels = levels > 1 && levels == names.size();
    if (first.isHinted(column, KeyRole.DIMENSION) && !areAllLevels) {
      score -= HINT;
    }
    return score + (int) (NAMES * levels / names.size());
  }

  private static boolean isLevel(String name) {
    return isNumber(name) || LevelNames.isLevel(name);
  }

  static boolean isNumber(String name) {
    return !name.isEmpty() && name.length() <= 2 && name.chars().allMatch(Character::isDigit);
  }

  static ImmutableSet<String> names(List<TreeRow> rows, int column) {
    return rows.stream().map(row -> row.things().get(column).name()).collect(toImmutableSet());
  }

  Optional<Integer> dimensionIndex() {
    return dimension.isPresent() ? Optional.of(dimension.getAsInt()) : Optional.empty();
  }

  /** Whether the dimension stands over the level. */
  boolean isByDimension() {
    return dimension.isPresent() && dimension.getAsInt() < level;
  }
}
