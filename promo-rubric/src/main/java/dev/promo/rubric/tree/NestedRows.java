package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.promo.core.problem.Location;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The rows of a tree that is a ladder: which part of each is the level, which the dimension. */
final class NestedRows {
  /** Less than this speaks for no levels. */
  private static final int FEWEST_SIGNS = 3;

  /** No ladder has more; more would only be made to keep a reader busy. */
  private static final int MOST_LEVELS = 1_024;

  private final ImmutableList<TreeRow> rows;
  private final Names levels;
  private final Names dimensions;
  private final ImmutableList<TreeStep> declaredLevels;
  private final ImmutableList<TreeStep> declaredDimensions;
  private final ImmutableListMultimap<String, TreeRow> patterns;
  private final Map<String, Axes> axes = new LinkedHashMap<>();

  private NestedRows(TreeRows tree) {
    rows = promoted(tree.rows());
    declaredLevels = tree.declared().get(KeyRole.LEVEL);
    levels = new Names(declaredLevels);
    declaredDimensions = tree.declared().get(KeyRole.DIMENSION);
    dimensions = new Names(declaredDimensions);
    patterns = rows.stream()
        .filter(row -> row.use() == TreeRow.Use.ASKED && !row.things().isEmpty())
        .collect(toImmutableListMultimap(TreeRow::pattern, row -> row));
  }

  /**
   * Reads the rows as a ladder; nothing where no part of the tree looks like one.
   *
   * @param named the names of levels, where the caller knows them
   */
  static Optional<NestedRows> of(TreeRows tree, Set<String> named) {
    NestedRows ladder = new NestedRows(tree);
    Optional<String> main = ladder.main(named).or(ladder::grid);
    main.ifPresent(ladder::join);
    return main.map(found -> ladder);
  }

  /** A description of a thing in which nothing is asked is what is asked. */
  private static ImmutableList<TreeRow> promoted(ImmutableList<TreeRow> rows) {
    Set<List<TreeStep>> asking = new HashSet<>();
    rows.stream().filter(row -> row.use() == TreeRow.Use.ASKED).forEach(row -> {
      for (int i = row.path().size(); i > 0 && asking.add(row.path().subList(0, i)); i--) {}
    });
    return rows.stream()
        .map(row ->
            row.use() == TreeRow.Use.ABOUT && !row.path().isEmpty() && !asking.contains(row.path())
                ? new TreeRow(row.path(), row.texts(), TreeRow.Use.ASKED)
                : row)
        .collect(toImmutableList());
  }

  /** The structure in which most is asked, of those that have levels. */
  private Optional<String> main(Set<String> named) {
    Optional<String> main = Optional.empty();
    int most = 0;
    for (String pattern : patterns.keySet()) {
      ImmutableList<TreeRow> alike = patterns.get(pattern);
      Optional<Axes> found = Axes.of(alike, named)
          .filter(each -> each.certainty() >= FEWEST_SIGNS && isLadder(alike, each));
      int size = alike.size() * (found.flatMap(Axes::dimensionIndex).isPresent() ? 2 : 1);
      if (found.isPresent() && size > most) {
        main = Optional.of(pattern);
        most = size;
        axes.clear();
        axes.put(pattern, found.get());
      }
    }
    return main;
  }

  /** The first structure that is as regular as a ladder, though no name in it says so. */
  private Optional<String> grid() {
    for (String pattern : patterns.keySet()) {
      ImmutableList<TreeRow> alike = patterns.get(pattern);
      Optional<Axes> found = Axes.of(alike, ImmutableSet.of())
          .filter(axesFound -> axesFound.isByDimension() && isLadder(alike, axesFound))
          .filter(axesFound -> isGrid(alike, axesFound));
      if (found.isPresent()) {
        axes.put(pattern, found.get());
        return Optional.of(pattern);
      }
    }
    return Optional.empty();
  }

  /** Whether all things of the one kind stand in several of the other, and lists of sentences in them. */
  private static boolean isGrid(ImmutableList<TreeRow> alike, Axes found) {
    int at = found.dimensionIndex().orElseThrow();
    ImmutableSetMultimap<String, String> over = alike.stream()
        .collect(toImmutableSetMultimap(
            row -> row.things().get(found.level()).name(),
            row -> row.things().get(at).name()));
    return over.keySet().stream().allMatch(name -> over.get(name).size() > 1)
        && alike.stream().anyMatch(row -> row.texts().size() > 1);
  }

  private static boolean isLadder(ImmutableList<TreeRow> alike, Axes found) {
    int levels = Axes.names(alike, found.level()).size();
    long texts = alike.stream().mapToLong(row -> row.texts().size()).sum();
    long prose = alike.stream()
        .flatMap(row -> row.texts().stream())
        .filter(text -> Texts.isProse(text.text()))
        .count();
    boolean isNamed = alike.get(0).isHinted(found.level(), KeyRole.LEVEL);
    boolean isListed = alike.get(0).things().get(found.level()).kind() == TreeStep.Kind.LISTED;
    boolean hasLevels = levels > 1 || (isNamed && isListed && found.dimension().isPresent());
    return hasLevels && levels <= MOST_LEVELS && 2 * prose >= texts;
  }

  /** Adds the structures that speak of the same levels. */
  private void join(String main) {
    ImmutableSet<String> names = known(main);
    for (String pattern : patterns.keySet()) {
      if (!pattern.equals(main) && !isDescription(pattern, main)) {
        Axes.of(patterns.get(pattern), names)
            .filter(found -> speaksOf(names, patterns.get(pattern), found))
            .ifPresent(found -> axes.put(pattern, found));
      }
    }
  }

  private ImmutableSet<String> known(String main) {
    return Axes.names(patterns.get(main), axesOf(main).level()).stream()
        .map(Names::key)
        .collect(toImmutableSet());
  }

  private static boolean speaksOf(
      ImmutableSet<String> names, ImmutableList<TreeRow> alike, Axes found) {
    ImmutableSet<String> own = Axes.names(alike, found.level());
    return 2 * own.stream().filter(name -> names.contains(Names.key(name))).count() >= own.size();
  }

  /** Whether a structure only says what the levels or dimensions of the ladder are about. */
  private boolean isDescription(String pattern, String main) {
    TreeRow first = patterns.get(pattern).get(0);
    return axesOf(main).dimension().isPresent()
        && first.things().size() == 1
        && (first.isHinted(0, KeyRole.LEVEL) || first.isHinted(0, KeyRole.DIMENSION));
  }

  private Axes axesOf(String pattern) {
    return Objects.requireNonNull(axes.get(pattern), pattern);
  }

  boolean isByDimension() {
    return axes.values().iterator().next().isByDimension();
  }

  /** Whether nothing but the shape says which names are levels. */
  boolean isGuessed() {
    return axes.values().iterator().next().certainty() < FEWEST_SIGNS;
  }

  boolean isDimensionless() {
    return axes.values().stream().allMatch(each -> each.dimension().isEmpty());
  }

  Location place() {
    return asked().get(0).path().get(0).place();
  }

  ImmutableList<TreeRow> all() {
    return rows;
  }

  ImmutableList<TreeRow> asked() {
    return rows.stream().filter(row -> isAsked(row)).collect(toImmutableList());
  }

  private boolean isAsked(TreeRow row) {
    return row.use() == TreeRow.Use.ASKED && axes.containsKey(row.pattern());
  }

  /** Everything else, in written order. */
  ImmutableList<TreeRow> others() {
    return rows.stream().filter(row -> !isAsked(row)).collect(toImmutableList());
  }

  Axes axes(TreeRow asked) {
    return axesOf(asked.pattern());
  }

  /** The axes of the rows that begin as this one does. */
  Optional<Axes> axesAround(TreeRow about) {
    String start = about.pattern();
    return axes.entrySet().stream()
        .filter(entry -> (entry.getKey() + "/").startsWith(start + "/"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  TreeStep level(TreeStep step) {
    return levels.of(step);
  }

  TreeStep dimension(TreeStep step) {
    return dimensions.of(step);
  }

  ImmutableList<TreeStep> declaredDimensions() {
    return declaredDimensions;
  }

  boolean isLevel(TreeStep step) {
    return levels.has(step.name());
  }

  boolean isDimension(TreeStep step) {
    return dimensions.has(step.name());
  }

  ImmutableList<TreeStep> declaredLevels() {
    return declaredLevels;
  }
}
