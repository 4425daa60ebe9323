package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import dev.promo.core.problem.Location;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.draft.Phrases;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The rows of a tree that is a ladder: which part of each is the level, which the dimension. */
final class NestedRows {
  /** Less than this speaks for no levels. */
  private static final int FEWEST_SIGNS = 3;

  /** One row in so many is a part of a ladder by itself at least. */
  private static final int FEWEST_BY_THEMSELVES = 4;

  private static final Pattern IN_SERIES = Pattern.compile("[A-Z][0-9]{1,2}[ .:–-]+\\p{L}.*");
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private static final Phrases OTHER_WORDS = Phrases.read(NestedRows.class, "other-words.txt");
  private static final ImmutableSet<String> LANGUAGES =
      ImmutableSet.copyOf(Locale.getISOLanguages());

  private final ImmutableList<TreeRow> rows;
  private final Names levels;
  private final Names dimensions;
  private final ImmutableList<TreeStep> declaredLevels;
  private final ImmutableList<TreeStep> declaredDimensions;
  private final ImmutableListMultimap<String, TreeRow> patterns;
  private final Map<String, Axes> axes = new LinkedHashMap<>();
  private final Map<String, Axes> axesByStart = new HashMap<>();
  private ImmutableList<TreeRow> asked = ImmutableList.of();
  private ImmutableList<TreeRow> others = ImmutableList.of();

  private NestedRows(TreeRows tree) {
    rows = promoted(tree.rows());
    declaredLevels = tree.declared().get(KeyRole.LEVEL);
    levels = new Names(declaredLevels);
    declaredDimensions = tree.declared().get(KeyRole.DIMENSION);
    dimensions = new Names(declaredDimensions);
    patterns = rows.stream()
        .filter(row -> row.use() == TreeRow.Use.ASKED && !row.things().isEmpty() && !isOther(row))
        .collect(toImmutableListMultimap(TreeRow::pattern, row -> row));
  }

  /** Whether it stands in a list of questions or of other things that are no ladder. */
  private static boolean isOther(TreeRow row) {
    return row.path().size() > 1
        && row.path().get(1).isItem()
        && !OTHER_WORDS.of(row.path().get(0).name()).isEmpty();
  }

  /** Whether the dimensions are languages, as in the texts of a program in several of them. */
  private static boolean areLanguages(ImmutableList<TreeRow> alike, int dimension) {
    return LANGUAGES.containsAll(Axes.names(alike, dimension));
  }

  /**
   * Reads the rows as a ladder; nothing where no part of the tree looks like one.
   *
   * @param named the names of levels, where the caller knows them
   */
  static Optional<NestedRows> of(TreeRows tree, Set<String> named) {
    NestedRows ladder = new NestedRows(tree);
    Set<String> known = Sets.union(named, ladder.levels.keys());
    Optional<String> main = ladder.main(known).or(ladder::grid);
    main.ifPresent(ladder::join);
    ladder.sort();
    return main.filter(found -> areSentences(ladder.asked) && ladder.isMuch(known))
        .map(found -> ladder);
  }

  /** Whether the ladder is much of what there is: most of it where it is guessed. */
  private boolean isMuch(Set<String> known) {
    return isGuessed() ? texts(asked) >= texts(others) : isByItself(known);
  }

  /**
   * Whether enough structures are ladders by themselves, and not only because they have the same keys as one that stands
   * under a word for levels: all things have them in the description of a programming interface.
   */
  private boolean isByItself(Set<String> known) {
    long certain = asked.stream()
        .filter(row -> Axes.of(patterns.get(row.pattern()), known)
            .filter(each -> each.certainty() >= FEWEST_SIGNS)
            .isPresent())
        .count();
    return FEWEST_BY_THEMSELVES * certain >= asked.size();
  }

  private static long texts(List<TreeRow> rows) {
    return rows.stream().mapToLong(row -> row.texts().size()).sum();
  }

  /** Whether most texts are sentences, and no code, numbers or single words as in the settings of programs. */
  private static boolean areSentences(List<TreeRow> rows) {
    long sentences = rows.stream()
        .flatMap(row -> row.texts().stream())
        .filter(text -> Texts.isProse(text.text()) && !Texts.isCode(text.text()))
        .count();
    return 2 * sentences >= texts(rows);
  }

  /** Parts the rows that are asked from all others, once for all who want to know. */
  private void sort() {
    asked = rows.stream().filter(this::isAsked).collect(toImmutableList());
    others = rows.stream().filter(row -> !isAsked(row)).collect(toImmutableList());
    axes.forEach((pattern, found) -> {
      for (int end = pattern.length(); end > 0; end = pattern.lastIndexOf('/', end - 1)) {
        axesByStart.putIfAbsent(pattern.substring(0, end), found);
      }
    });
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
          .filter(axesFound -> Axes.names(alike, axesFound.level()).stream()
              .allMatch(name -> OTHER_WORDS.of(name).isEmpty()))
          .filter(axesFound -> isGrid(alike, axesFound));
      if (found.isPresent()) {
        axes.put(pattern, found.get());
        return Optional.of(pattern);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether all things of the one kind stand in half of the other at least, and lists of sentences in them or, where
   * several are called like levels, a sentence each.
   */
  private static boolean isGrid(ImmutableList<TreeRow> alike, Axes found) {
    int at = found.dimensionIndex().orElseThrow();
    int most = Axes.names(alike, at).size();
    ImmutableSetMultimap<String, String> over = alike.stream()
        .collect(toImmutableSetMultimap(
            row -> row.things().get(found.level()).name(),
            row -> row.things().get(at).name()));
    return over.keySet().stream()
            .map(over::get)
            .allMatch(names -> names.size() > 1 && 2 * names.size() >= most)
        && (alike.stream().anyMatch(row -> row.texts().size() > 1)
            || over.keySet().stream().filter(LevelNames::isLevel).count() > 1);
  }

  private static boolean isLadder(ImmutableList<TreeRow> alike, Axes found) {
    int levels = Axes.names(alike, found.level()).size();
    boolean isNamed = alike.get(0).isHinted(found.level(), KeyRole.LEVEL);
    boolean isListed = alike.get(0).things().get(found.level()).isItem();
    boolean hasLevels = levels > 1 || (isNamed && isListed && found.dimension().isPresent());
    boolean isTranslated =
        found.dimensionIndex().filter(at -> areLanguages(alike, at)).isPresent();
    return hasLevels && !isTranslated && levels <= Axes.MOST_LEVELS && areSentences(alike);
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

  /** Whether the levels are called as things are that are numbered group by group: A1, A2, B1 and a name behind each. */
  boolean areLevelsNumberedInSeries() {
    ImmutableSet<String> letters = levelNames().stream()
        .map(name -> IN_SERIES.matcher(name).matches() ? name.substring(0, 1) : "")
        .collect(toImmutableSet());
    return !isDimensionless()
        && letters.size() > 1
        && ALPHABET.startsWith(String.join("", letters));
  }

  /** What the levels are called, in written order. */
  ImmutableSet<String> levelNames() {
    String main = axes.keySet().iterator().next();
    return Axes.names(patterns.get(main), axesOf(main).level());
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
    return asked;
  }

  private boolean isAsked(TreeRow row) {
    return row.use() == TreeRow.Use.ASKED && axes.containsKey(row.pattern());
  }

  /** Everything else, in written order. */
  ImmutableList<TreeRow> others() {
    return others;
  }

  Axes axes(TreeRow asked) {
    return axesOf(asked.pattern());
  }

  /** The axes of the rows that begin as this one does. */
  Optional<Axes> axesAround(TreeRow about) {
    return Optional.ofNullable(axesByStart.get(about.pattern()));
  }

  /** Whether a text at the root is the name of a level or a dimension and nothing more. */
  boolean isDeclaration(TreeRow row, String words) {
    return row.things().size() == 1
        && ((row.isHinted(0, KeyRole.LEVEL) && levels.has(words))
            || (row.isHinted(0, KeyRole.DIMENSION) && dimensions.has(words)));
  }

  /** Whether a key says that the levels stand in dimensions. */
  boolean areUnderDimensions() {
    TreeRow first = asked().get(0);
    int level = axes(first).level();
    return level > 0 && first.isHinted(level - 1, KeyRole.DIMENSION);
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
