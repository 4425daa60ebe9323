package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.draft.WarningWords;
import dev.promo.rubric.format.RubricOptions;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Which columns of a table are levels: as the caller says, as their names say, or as their texts look. */
final class LevelColumns {
  private static final int LONGEST_NAME = 8;
  private static final int FEWEST_WITHOUT_NAMES = 3;
  private static final double LIKE_THE_OTHERS = 0.4;
  private static final double LIKE_NAMELESS = 0.6;
  private static final int FEWEST_WORDS = 2;
  private static final HeaderWord[] NO_LEVEL = {
    HeaderWord.WEIGHT,
    HeaderWord.ID,
    HeaderWord.NOTE,
    HeaderWord.EXAMPLE,
    HeaderWord.DESCRIPTION,
    HeaderWord.BEHAVIOUR,
    HeaderWord.GROUP,
    HeaderWord.DIMENSION
  };
  private static final HeaderWord[] ASIDE = {
    HeaderWord.WEIGHT,
    HeaderWord.ID,
    HeaderWord.NOTE,
    HeaderWord.EXAMPLE,
    HeaderWord.DESCRIPTION,
    HeaderWord.BEHAVIOUR
  };

  private final Table table;
  private final ImmutableList<Column> candidates;

  private LevelColumns(Table table) {
    this.table = table;
    ImmutableList<Column> named = table.columns().stream()
        .filter(column -> !column.header().isEmpty() && !column.isNumeric())
        .filter(column -> Column.countWords(column.header()) <= LONGEST_NAME)
        .collect(toImmutableList());
    ImmutableSetMultimap<String, Column> beside = besideOthers(named);
    candidates = named.stream()
        .filter(column -> beside.asMap().values().stream()
            .noneMatch(columns -> columns.size() > 1 && columns.contains(column)))
        .collect(toImmutableList());
  }

  /** Columns that say one thing more of several others, as {@code Level 1 name} does of {@code Level 1}, by that word. */
  private static ImmutableSetMultimap<String, Column> besideOthers(ImmutableList<Column> columns) {
    ImmutableSetMultimap.Builder<String, Column> beside = ImmutableSetMultimap.builder();
    for (Column column : columns) {
      columns.stream()
          .filter(other -> column.header().startsWith(other.header() + " "))
          .filter(other -> CountedName.isIn(other.header()))
          .forEach(
              other -> beside.put(column.header().substring(other.header().length() + 1), column));
    }
    return beside.build();
  }

  /** The columns that the caller names as levels, in the caller's order. */
  static ImmutableList<Column> said(Table table, RubricOptions options) {
    return options.levels().stream()
        .flatMap(level -> table.columns().stream().filter(column -> isCalled(column, level)))
        .collect(toImmutableList());
  }

  /** The columns from the first to the last whose name is that of a level, and their like beside them. */
  static ImmutableList<Column> named(Table table) {
    LevelColumns columns = new LevelColumns(table);
    ImmutableList<Column> named = columns.named();
    return named.size() < columns.fewest() ? ImmutableList.of() : columns.around(named);
  }

  /** One name of a level is enough beside a column that is called like dimensions. */
  private int fewest() {
    return hasDimensions() ? 1 : 2;
  }

  private boolean hasDimensions() {
    return table.columns().stream()
        .anyMatch(column -> column.means(HeaderWord.DIMENSION) && !column.isProse());
  }

  /** Columns side by side that all say something, right of one that names something. */
  static ImmutableList<Column> alike(Table table) {
    ImmutableList<Column> alike = new LevelColumns(table)
        .candidates.stream()
            .filter(column -> column.isProse() && isFree(column))
            .filter(column -> !column.means(
                HeaderWord.LEVEL, HeaderWord.TITLE, HeaderWord.TRACK, HeaderWord.STEP))
            .collect(toImmutableList());
    return alike.size() < FEWEST_WITHOUT_NAMES ? ImmutableList.of() : alike;
  }

  private ImmutableList<Column> named() {
    ImmutableList<Column> counted = candidates.stream()
        .filter(column -> !column.hints(ASIDE))
        .filter(column -> CountedName.isIn(column.header()))
        .collect(toImmutableList());
    if (LevelAxis.areCounted(names(counted))) {
      return counted;
    }
    ImmutableList<Column> ordinals = ordinals();
    if (!ordinals.isEmpty()) {
      return ordinals;
    }
    ImmutableList<String> known = candidates.stream()
        .map(Column::header)
        .filter(LevelNames::isLevel)
        .collect(toImmutableList());
    return candidates.stream()
        .filter(column -> LevelNames.isLevel(column.header()) || isStemOf(column, known))
        .filter(LevelColumns::isFree)
        .collect(toImmutableList());
  }

  /** Columns that say something, whose names stand behind numbers: answers to numbered questions have none beside them. */
  private ImmutableList<Column> ordinals() {
    ImmutableList<Column> numbered = candidates.stream()
        .filter(column -> isFree(column) && column.isProse())
        .filter(column ->
            !column.header().isEmpty() && Character.isDigit(column.header().charAt(0)))
        .collect(toImmutableList());
    return LevelAxis.areOrdinals(names(numbered))
            && isRightOfNames(numbered.get(0))
            && table.columns().stream().noneMatch(Column::isRecord)
        ? numbered
        : ImmutableList.of();
  }

  /** Whether names of levels are the column's name and more, as {@code Senior Archivist} is of {@code Archivist}. */
  private static boolean isStemOf(Column column, List<String> levels) {
    String stem = column.header().toLowerCase(Locale.ROOT);
    return stem.length() > 2
        && levels.stream()
            .map(level -> level.toLowerCase(Locale.ROOT))
            .anyMatch(level -> level.endsWith(" " + stem) || level.startsWith(stem + " "));
  }

  private ImmutableList<Column> around(ImmutableList<Column> named) {
    int last = named.get(named.size() - 1).index();
    boolean numbered = LevelAxis.areCounted(names(named)) && LevelNames.isNumbered(names(named));
    boolean allCounted = named.size() > 2 && named.stream().allMatch(LevelColumns::hasDigit);
    Predicate<Column> isUncounted = column -> numbered || (allCounted && !hasDigit(column));
    Predicate<Column> beside =
        column -> (!isUncounted.test(column) || LevelNames.isLevel(column.header()))
            && (column.index() > last || isRightOfNames(column))
            && (isLike(column, named) || isUnderBand(column, named));
    ImmutableList<Column> levels = candidates.stream()
        .filter(column -> named.contains(column) || (beside.test(column) && isFree(column)))
        .collect(toImmutableList());
    return withThoseBetween(levels);
  }

  /** What stands between two levels is one, too. */
  private ImmutableList<Column> withThoseBetween(ImmutableList<Column> levels) {
    int first = levels.get(0).index();
    int last = levels.get(levels.size() - 1).index();
    return candidates.stream()
        .filter(column -> levels.contains(column)
            || (column.index() > first && column.index() < last && isFree(column)))
        .collect(toImmutableList());
  }

  private static boolean isFree(Column column) {
    return !CountedName.isOfOthers(column.header())
        && !WarningWords.areIn(column.header())
        && !column.means(NO_LEVEL)
        && !column.hints(ASIDE);
  }

  private static boolean hasDigit(Column column) {
    return column.header().codePoints().anyMatch(Character::isDigit);
  }

  private boolean isUnderBand(Column column, ImmutableList<Column> named) {
    return !table.band(column).isBlank()
        && named.stream().noneMatch(level -> table.band(level).isBlank());
  }

  private boolean isRightOfNames(Column column) {
    return table.columns().stream()
        .anyMatch(other -> other.index() < column.index() && !other.isProse());
  }

  /** How many words the texts of a level have at least; more left of the known levels, where abouts may stand. */
  private double leastWords(Column column, ImmutableList<Column> named) {
    double known = named.stream().mapToDouble(Column::meanWords).average().orElse(0);
    boolean isAfter = column.index() > named.get(0).index();
    return isAfter && hasDimensions()
        ? FEWEST_WORDS
        : Math.max(FEWEST_WORDS + 1, known * LIKE_NAMELESS);
  }

  /** Whether the column looks as those do that are levels by name. */
  private boolean isLike(Column column, ImmutableList<Column> named) {
    int longest = named.stream()
        .mapToInt(level -> Column.countWords(level.header()))
        .max()
        .orElse(0);
    double words = named.stream().mapToDouble(Column::meanWords).average().orElse(0);
    double filled =
        named.stream().mapToInt(level -> level.filled().size()).average().orElse(0);
    return (column.isProse() || column.meanWords() >= leastWords(column, named))
        && Column.countWords(column.header()) <= longest + 1
        && column.meanWords() >= words * LIKE_THE_OTHERS
        && column.filled().size() >= filled * LIKE_THE_OTHERS;
  }

  static ImmutableList<String> names(ImmutableList<Column> columns) {
    return columns.stream().map(Column::header).collect(toImmutableList());
  }

  private static boolean isCalled(Column column, String name) {
    return column.header().toLowerCase(Locale.ROOT).equals(name.strip().toLowerCase(Locale.ROOT));
  }
}
