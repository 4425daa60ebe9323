package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.promo.rubric.format.RubricOptions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A table whose rows are levels and whose columns are dimensions.
 *
 * @param level the column that names a row's level
 * @param track the column that names the track of a row's level
 * @param abouts the columns that say what a row's level is about
 * @param dimensions the columns of the dimensions
 * @param named whether these columns are called like dimensions; false when they only say what a level is about, so that
 *     the whole table is one dimension
 */
record LevelRows(
    Table table,
    Column level,
    Optional<Column> track,
    ImmutableList<Column> abouts,
    ImmutableList<Column> dimensions,
    boolean named) {
  private static final double MOST = 0.5;
  private static final int LONGEST_NAME = 8;
  private static final double FEWEST_WORDS = 2;

  static Optional<LevelRows> of(Table table, RubricOptions options) {
    if (table.columns().stream().anyMatch(Column::isRecord)) {
      return Optional.empty();
    }
    return level(table, options)
        .map(level -> StepUps.target(table, level).orElse(level))
        .map(level -> of(table, level))
        .filter(rows -> rows.saysSomething() && !rows.isRepeated());
  }

  private static LevelRows of(Table table, Column level) {
    ImmutableList<Column> others = table.columns().stream()
        .filter(
            column -> column != level && !column.isNumeric() && !column.header().isEmpty())
        .filter(column -> !column.isOfFigures())
        .filter(column -> !StepUps.are(column, level) && !StepUps.are(level, column))
        .filter(column -> !column.means(HeaderWord.NOTE, HeaderWord.WEIGHT))
        .filter(column -> !column.means(HeaderWord.ID) || column.isProse())
        .collect(toImmutableList());
    Optional<Column> track = others.stream()
        .filter(column -> column.means(HeaderWord.TRACK) && !column.isProse())
        .filter(column -> column.distinct().size() < level.distinct().size())
        .findFirst();
    ImmutableList<Column> abouts = others.stream()
        .filter(column -> column.means(HeaderWord.DESCRIPTION, HeaderWord.LEVEL, HeaderWord.TITLE)
            || (column.means(HeaderWord.TRACK) && track.isEmpty() && !column.isProse())
            || (column.hints(HeaderWord.DESCRIPTION)
                && column.hints(HeaderWord.LEVEL, HeaderWord.TITLE, HeaderWord.TRACK)))
        .collect(toImmutableList());
    ImmutableList<Column> dimensions = others.stream()
        .filter(
            column -> !abouts.contains(column) && track.filter(column::equals).isEmpty())
        .collect(toImmutableList());
    boolean named = !dimensions.isEmpty();
    return new LevelRows(
        table,
        level,
        track,
        named ? abouts : without(Column::isProse, abouts),
        named ? dimensions : without(column -> !column.isProse(), abouts),
        named);
  }

  private static ImmutableList<Column> without(
      Predicate<Column> isOut, ImmutableList<Column> columns) {
    return columns.stream().filter(isOut.negate()).collect(toImmutableList());
  }

  /** The column that the caller's levels stand in, or whose header or texts are those of levels. */
  static Optional<Column> level(Table table, RubricOptions options) {
    ImmutableSet<String> said = ImmutableSet.copyOf(options.levels());
    if (!said.isEmpty()) {
      return table.columns().stream()
          .filter(column -> column.distinct().stream().filter(said::contains).count() > 1)
          .findFirst();
    }
    return table.columns().stream()
        .filter(column -> areNames(column) && column.filled().size() > 1)
        .filter(column -> likeness(column) >= MOST)
        .max(Comparator.comparingDouble(LevelRows::likeness)
            .thenComparingInt(column -> -column.index()));
  }

  /** Whether its texts are short, or longer ones that all are names of levels. */
  static boolean areNames(Column column) {
    return !column.isProse()
        || (column.isBrief(LONGEST_NAME) && LevelAxis.share(column.distinct()) == 1);
  }

  private static double likeness(Column column) {
    double share = LevelAxis.share(column.distinct());
    if (column.means(HeaderWord.LEVEL)
        || (share >= MOST && HeaderWord.namesLevelsInCorner(column.header()))) {
      return 1 + share;
    }
    if (column.means(HeaderWord.TITLE) && share > 0) {
      return Math.max(MOST, share);
    }
    return column.isNumeric()
            || LevelAxis.areBare(column.distinct())
            || isList(column)
            || column.hints(HeaderWord.NOTE, HeaderWord.ID)
        ? 0
        : share;
  }

  /** Whether codes stand under a header that means nothing of levels: those of risks, rules or skills. */
  private static boolean isList(Column column) {
    return !column.header().isEmpty()
        && LevelAxis.areCodes(column.distinct())
        && !column.hints(HeaderWord.LEVEL, HeaderWord.TITLE, HeaderWord.TRACK)
        && !column.distinct().stream().allMatch(LevelRows::isOfLevels);
  }

  /** Whether a code is one that counts little else. */
  private static boolean isOfLevels(String code) {
    return code.matches("(?i)(?:l|ic)[ -]?[0-9]+");
  }

  /** Whether the same level stands in rows apart, so that a row is less than a level. */
  private boolean isRepeated() {
    return table.body().stream()
            .map(row -> table.cell(row, level))
            .filter(cell -> !cell.isBlank() && !cell.repeats())
            .map(Grid.Cell::text)
            .distinct()
            .count()
        < table.body().stream()
            .map(row -> table.cell(row, level))
            .filter(cell -> !cell.isBlank() && !cell.repeats())
            .count();
  }

  private boolean saysSomething() {
    double words = dimensions.stream().mapToDouble(Column::meanWords).average().orElse(0);
    boolean prose = dimensions.stream().anyMatch(Column::isProse);
    return dimensions.size() > 1 ? words >= FEWEST_WORDS || prose : prose;
  }

  /** Whether several columns say something each: the dimensions of levels that take up several rows each. */
  boolean areCrossed() {
    return dimensions.stream()
            .filter(column -> column.isProse() || column.meanWords() > FEWEST_WORDS + 1)
            .count()
        > 1;
  }

  /** Whether the names down the rows are more like levels than those over the columns. */
  boolean isSurerThan(Matrix matrix) {
    double down = LevelAxis.share(level.distinct()) + (level.means(HeaderWord.LEVEL) ? 0.5 : 0);
    return down > LevelAxis.share(LevelColumns.names(matrix.levels()))
        && dimensions.size() >= matrix.levels().size();
  }

  /** The titles beside the names of the levels, where a column holds some. */
  ImmutableMap<String, String> titles() {
    return abouts.stream()
        .filter(column -> column.means(HeaderWord.TITLE) && !column.isProse())
        .findFirst()
        .map(column -> table.body().stream()
            .filter(row -> !table.text(row, level).isEmpty())
            .collect(toImmutableMap(
                row -> table.text(row, level).toLowerCase(Locale.ROOT),
                row -> table.text(row, column),
                (one, other) -> one)))
        .orElse(ImmutableMap.of());
  }

  /** The columns that have no place in a rubric. */
  ImmutableList<Column> others() {
    return table.columns().stream()
        .filter(column -> column != level && track.filter(column::equals).isEmpty())
        .filter(column -> !abouts.contains(column) && !dimensions.contains(column))
        .collect(toImmutableList());
  }
}
