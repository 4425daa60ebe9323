package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.rubric.format.RubricOptions;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A table with a row for each level and dimension, or for each behaviour of them.
 *
 * @param level the column that names the level
 * @param track the column that names the track of the level
 * @param path the columns that name the dimension, outermost group first; none when the ladder names no dimension
 * @param behaviour the column of the behaviours, or the one of several with most to say
 * @param more further columns of behaviours, called like that one but for a number
 * @param step the column that says how well something must be done
 * @param examples the column of examples for the behaviour beside them
 * @param levelAbout the column that says what the level is about
 * @param dimensionAbout the column that says what the dimension is about
 * @param weight the column that says how much the dimension counts
 */
record LongTable(
    Table table,
    Column level,
    Optional<Column> track,
    ImmutableList<Column> path,
    Column behaviour,
    ImmutableList<Column> more,
    Optional<Column> step,
    Optional<Column> examples,
    Optional<Column> levelAbout,
    Optional<Column> dimensionAbout,
    Optional<Column> weight) {
  private static final int WORDS_OF_TEXT = 3;

  static Optional<LongTable> of(Table table, RubricOptions options) {
    return new LongColumns(table, options)
        .find()
        .filter(found -> found.isLong() && found.isAboutLevels());
  }

  /** Whether the only thing that rows say is what a level asks, where nothing names a dimension. */
  private boolean isAboutLevels() {
    return !path.isEmpty()
        || behaviour.hints(HeaderWord.BEHAVIOUR, HeaderWord.DESCRIPTION)
        || others().stream()
                .filter(column -> column.meanWords() >= WORDS_OF_TEXT)
                .count()
            < 2;
  }

  /** Whether levels or dimensions stand in several rows, so that rows are the cells of a ladder. */
  private boolean isLong() {
    boolean levelsRepeat = level.repeats() || hasBlanks(level);
    boolean pathRepeats = path.isEmpty()
        || path.get(path.size() - 1).repeats()
        || hasBlanks(path.get(path.size() - 1))
        || path.get(path.size() - 1).means(HeaderWord.DIMENSION, HeaderWord.GROUP);
    return levelsRepeat && pathRepeats;
  }

  private static boolean hasBlanks(Column column) {
    return !column.isBlank() && column.filled().size() < column.values().size();
  }

  /** The columns that have no place in a rubric. */
  ImmutableList<Column> others() {
    ImmutableSet<Column> used = ImmutableSet.<Column>builder()
        .add(level, behaviour)
        .addAll(more)
        .addAll(path)
        .addAll(track.stream().iterator())
        .addAll(step.stream().iterator())
        .addAll(examples.stream().iterator())
        .addAll(levelAbout.stream().iterator())
        .addAll(dimensionAbout.stream().iterator())
        .addAll(weight.stream().iterator())
        .build();
    return table.columns().stream()
        .filter(column -> !used.contains(column))
        .collect(toImmutableList());
  }

  /** All columns of behaviours from left to right. */
  ImmutableList<Column> behaviours() {
    return Stream.concat(Stream.of(behaviour), more.stream())
        .sorted(Comparator.comparingInt(Column::index))
        .collect(toImmutableList());
  }

  /** The columns that name a row's place in the ladder, in the order of the table. */
  ImmutableList<Column> keys() {
    ImmutableList.Builder<Column> keys = ImmutableList.builder();
    Predicate<Column> isKey = column ->
        column == level || path.contains(column) || track.filter(column::equals).isPresent();
    return keys.addAll(table.columns().stream()
            .filter(isKey)
            .sorted(Comparator.comparingInt(Column::index))
            .iterator())
        .build();
  }
}
