package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricOptions;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.table.Grid;
import dev.promo.rubric.table.GridLadder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table of a document that is a ladder or a part of one.
 *
 * @param part where it stands
 * @param levels the keys of the names of its levels
 * @param dimensions the keys of the names of its dimensions
 * @param sign how surely it is one
 */
record LadderTable(
    DocumentPart part,
    Grid grid,
    GridLadder ladder,
    ImmutableSet<String> levels,
    ImmutableSet<String> dimensions,
    LadderSigns.Sign sign) {
  private static final int LONGEST_TITLE = 60;
  private static final int FEWEST_ALONE = 3;
  private static final int FEWEST_STEPS = 3;

  /** The table, if it is one; it is read once by itself to see what is in it. */
  static Optional<LadderTable> of(DocumentPart part, Grid grid, RubricOptions options) {
    return GridLadder.of(grid, options)
        .filter(ladder -> ladder.isCertain() || options.format().isPresent())
        .flatMap(ladder -> alone(grid, ladder)
            .filter(rubric -> !isOfTitles(rubric) || isOfSteps(rubric))
            .filter(rubric -> !isComparison(grid, ladder))
            .filter(rubric -> !isOfSomethingElse(grid, ladder, rubric))
            .map(rubric -> of(
                part,
                grid,
                ladder,
                rubric,
                new LadderSigns(part, grid, ladder, rubric).sign(options))));
  }

  private static LadderTable of(
      DocumentPart part, Grid grid, GridLadder ladder, Rubric rubric, LadderSigns.Sign sign) {
    return new LadderTable(
        part,
        grid,
        ladder,
        rubric.levels().stream().map(Level::name).map(NameKey::of).collect(toImmutableSet()),
        rubric.dimensions().stream()
            .map(RubricDimension::name)
            .map(NameKey::of)
            .collect(toImmutableSet()),
        sign);
  }

  /**
   * A table with the same levels in its head as this one, where it says something at them: figures, too, have their
   * meaning beside it.
   */
  Optional<LadderTable> likewise(DocumentPart other, Grid grid, RubricOptions options) {
    if (!ladder.shape().equals("matrix") || !options.levels().isEmpty() || !hasWords(grid)) {
      return Optional.empty();
    }
    return GridLadder.of(grid, options.withLevels(ladder.levelNames().toArray(String[]::new)))
        .flatMap(found ->
            alone(grid, found).map(rubric -> of(other, grid, found, rubric, LadderSigns.Sign.SURE)))
        .filter(found -> found.levels().equals(levels));
  }

  /** Whether in some row each text but the first is one of words and not of figures. */
  private static boolean hasWords(Grid grid) {
    return IntStream.range(1, grid.rows())
        .mapToObj(row -> grid.row(row).stream()
            .skip(1)
            .map(cell -> cell.text().strip())
            .filter(text -> !text.isEmpty())
            .toList())
        .anyMatch(texts -> !texts.isEmpty() && texts.stream().allMatch(LadderTable::isOfWords));
  }

  private static boolean isOfWords(String text) {
    return text.indexOf(' ') > 0 && text.codePoints().noneMatch(Character::isDigit);
  }

  /** Whether it is a ladder, by itself or because others of the document have its levels, too. */
  boolean isConfirmed(List<LadderTable> all) {
    return sign == LadderSigns.Sign.SURE
        || all.stream()
            .filter(other -> !other.equals(this) && other.levels().equals(levels))
            .anyMatch(
                other -> other.sign() == LadderSigns.Sign.SURE || sign == LadderSigns.Sign.NAMES);
  }

  private static Optional<Rubric> alone(Grid grid, GridLadder ladder) {
    LadderDraft draft = new LadderDraft(grid.title().isBlank() ? "table" : grid.title());
    ladder.fill(draft, ImmutableList.of());
    return draft.isLadder()
        ? draft.build("table").value().map(LoadedRubric::rubric)
        : Optional.empty();
  }

  /**
   * Whether most of what stands in it are names of levels, or single words: a table that sets ladders side by side or
   * lists their levels, and is none.
   */
  private static boolean isOfTitles(Rubric rubric) {
    ImmutableList<String> texts = texts(rubric);
    return texts.stream().filter(LadderTable::isTitle).count() > texts.size() / 2;
  }

  private static ImmutableList<String> texts(Rubric rubric) {
    return rubric.cells().stream()
        .flatMap(cell -> cell.behaviours().stream())
        .map(behaviour -> behaviour.text())
        .collect(toImmutableList());
  }

  /** Whether the words are few and come back again and again: how well something must be done at each level. */
  private static boolean isOfSteps(Rubric rubric) {
    ImmutableList<String> words = texts(rubric);
    long distinct = words.stream().map(NameKey::of).distinct().count();
    return rubric.dimensions().size() > 1
        && distinct >= FEWEST_STEPS
        && distinct * 2 <= words.size()
        && rubric.levels().stream().map(Level::name).filter(LevelNames::isLevel).count() * 2
            > rubric.levels().size();
  }

  private static boolean isTitle(String text) {
    boolean isWord = text.indexOf(' ') < 0 && text.codePoints().allMatch(c -> c < 0x2e80);
    return text.length() <= LONGEST_TITLE && (isWord || LevelNames.isLevel(text));
  }

  /** Whether columns without names for their rows only set two roles side by side, or say what is done in each week. */
  private static boolean isComparison(Grid grid, GridLadder ladder) {
    return ladder.isOneDimension()
        && ladder.shape().equals("matrix")
        && (grid.columns() < FEWEST_ALONE
            || LevelNames.isCounted(grid.cell(0, 0).text().strip() + " 1"));
  }

  /** Whether its rows are called by something else first, such as days, and have a level beside it. */
  private static boolean isOfSomethingElse(Grid grid, GridLadder ladder, Rubric rubric) {
    String first = NameKey.of(grid.cell(0, 0).text());
    return ladder.shape().equals("levels as rows")
        && rubric.dimensions().stream()
            .anyMatch(dimension -> NameKey.of(dimension.name()).equals(first));
  }

  /** Whether all it names is one dimension, in a word that may stand in any table. */
  boolean isOfOneDimension() {
    return dimensions.size() == 1;
  }

  /** The same table with the heading over it as the name of its one dimension. */
  LadderTable calledLikeItsHeading(RubricOptions options) {
    Optional<LadderTable> renamed = Optional.of(part.title())
        .filter(name -> !name.isBlank())
        .flatMap(name -> renamed(name, options));
    return renamed.filter(table -> table.levels().equals(levels)).orElse(this);
  }

  private Optional<LadderTable> renamed(String name, RubricOptions options) {
    Grid.Builder copy = Grid.builder(grid.title(), grid.place());
    for (int row = 0; row < grid.rows(); row++) {
      copy.row();
      for (Grid.Cell cell : grid.row(row)) {
        boolean isName = dimensions.contains(NameKey.of(cell.text()));
        copy.cell(isName ? name : cell.text(), cell.place());
      }
    }
    return copy.build().value().flatMap(found -> of(part, found, options));
  }

  /** The headings over it, outermost first, without that of the document. */
  ImmutableList<String> path(Optional<String> title) {
    return part.headings().stream()
        .map(Block.Heading::title)
        .map(heading -> heading.text())
        .filter(text -> !title.equals(Optional.of(text)))
        .collect(toImmutableList());
  }
}
