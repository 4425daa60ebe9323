package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.format.RubricOptions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds out what the columns of a long table are: what the caller says first, then what their headers say, then what
 * their texts look like and which of them always go together. For one table and one thread.
 */
final class LongColumns {
  private static final double MOST = 0.5;

  private final Table table;
  private final RubricOptions options;
  private final List<Column> free;

  LongColumns(Table table, RubricOptions options) {
    this.table = table;
    this.options = options;
    this.free = new ArrayList<>(table.columns());
    free.removeIf(Column::isBlank);
  }

  Optional<LongTable> find() {
    if (isListOfRecords()) {
      return Optional.empty();
    }
    Optional<Column> step = take(named(column -> column.means(HeaderWord.STEP)));
    Optional<Column> level = take(level());
    if (level.isEmpty()) {
      level = step;
      step = Optional.empty();
    }
    if (level.isEmpty()) {
      return Optional.empty();
    }
    Optional<Column> levels = level;
    Optional<Column> steps = step;
    Optional<Column> track = take(named(column -> isTrack(column, column.means(HeaderWord.TRACK)))
        .or(() -> named(column ->
            isTrack(column, column.hints(HeaderWord.TRACK)) && isApart(column, levels.get()))));
    ImmutableList<Column> path = path(levels.get(), track);
    free.removeAll(path);
    return take(behaviour(levels.get(), track, path))
        .map(behaviour -> table(levels.get(), track, path, behaviour, steps));
  }

  private LongTable table(
      Column level,
      Optional<Column> track,
      ImmutableList<Column> path,
      Column behaviour,
      Optional<Column> step) {
    ImmutableList<Column> more = free.stream()
        .filter(
            column -> LevelAxis.areCounted(ImmutableList.of(behaviour.header(), column.header())))
        .collect(toImmutableList());
    free.removeAll(more);
    Optional<Column> examples = take(named(column -> column.hints(HeaderWord.EXAMPLE)));
    Optional<Column> weight = take(named(column -> column.hints(HeaderWord.WEIGHT)));
    Optional<Column> levelAbout = take(about(level, track));
    Optional<Column> dimensionAbout = path.isEmpty()
        ? Optional.empty()
        : take(about(path.get(path.size() - 1), Optional.empty()));
    return new LongTable(
        table,
        level,
        track,
        path,
        behaviour,
        more,
        step,
        examples,
        levelAbout,
        dimensionAbout,
        weight);
  }

  /** Whether it has dates and addresses, and no column that is called like dimensions. */
  private boolean isListOfRecords() {
    return table.columns().stream().anyMatch(Column::isRecord)
        && table.columns().stream().noneMatch(column -> column.means(HeaderWord.DIMENSION));
  }

  private static boolean isTrack(Column column, boolean said) {
    return said && !column.isNumeric() && !column.isProse();
  }

  /** Whether several of its texts have the same levels, each in several rows. */
  private static boolean isApart(Column column, Column level) {
    return column.distinct().size() > 1
        && column.repeats()
        && !level.determines(column)
        && !column.determines(level);
  }

  private Optional<Column> level() {
    if (!options.levels().isEmpty()) {
      return LevelRows.level(table, options).filter(free::contains);
    }
    return named(column -> column.means(HeaderWord.LEVEL) && !column.isProse())
        .or(() -> named(column -> column.means(HeaderWord.TITLE) && !column.isProse()))
        .or(() -> free.stream()
            .filter(column -> LevelRows.areNames(column) && !column.isNumeric())
            .filter(column -> !column.hints(HeaderWord.NOTE, HeaderWord.ID))
            .filter(column -> LevelAxis.share(column.distinct()) >= MOST)
            .max(Comparator.comparingDouble(column -> LevelAxis.share(column.distinct()))));
  }

  /** Columns that name things, without those that only belong to the level or the track. */
  private ImmutableList<Column> path(Column level, Optional<Column> track) {
    ImmutableList<Column> said = PathColumns.said(table, options);
    if (!said.isEmpty()) {
      return said;
    }
    ImmutableList<Column> named = PathColumns.among(free).stream()
        .filter(column -> !column.hints(HeaderWord.BEHAVIOUR, HeaderWord.TRACK, HeaderWord.LEVEL))
        .collect(toImmutableList());
    ImmutableList<Column> path = named.stream()
        .filter(column -> column.means(HeaderWord.DIMENSION, HeaderWord.GROUP)
            || (column.repeats() && !belongsTo(column, level, track)))
        .collect(toImmutableList());
    return path.stream().anyMatch(LongColumns::isName) && areAllTexts(path)
        ? path.stream().filter(column -> !column.isProse()).collect(toImmutableList())
        : path;
  }

  private static boolean isName(Column column) {
    return column.means(HeaderWord.DIMENSION) && !column.isProse();
  }

  /** Whether nothing else says anything than columns that may also name dimensions, as one called Expectation does. */
  private boolean areAllTexts(ImmutableList<Column> path) {
    return path.stream().anyMatch(Column::isProse)
        && free.stream().noneMatch(column -> column.isProse() && !path.contains(column));
  }

  private static boolean belongsTo(Column column, Column level, Optional<Column> track) {
    return level.determines(column)
        || track.filter(path -> path.determines(column)).isPresent();
  }

  private Optional<Column> behaviour(
      Column level, Optional<Column> track, ImmutableList<Column> path) {
    Predicate<Column> isDescribing = column -> column.hints(HeaderWord.DESCRIPTION);
    Predicate<Column> belongs = column -> belongsTo(column, level, track)
        || path.stream().anyMatch(key -> key.repeats() && key.determines(column));
    Predicate<Column> isAside = column ->
        column.hints(HeaderWord.NOTE, HeaderWord.EXAMPLE, HeaderWord.WEIGHT, HeaderWord.ID);
    return named(column -> column.means(HeaderWord.BEHAVIOUR))
        .or(() -> named(column -> column.hints(HeaderWord.BEHAVIOUR) && !belongs.test(column)))
        .or(() -> longest(isAside
            .negate()
            .and(belongs.negate())
            .and(column -> column.isProse() || isDescribing.test(column))))
        .or(() -> longest(isAside.negate().and(Column::isProse)));
  }

  /** A column of texts whose header holds the header of the other column, or that always go with it. */
  private Optional<Column> about(Column column, Optional<Column> with) {
    Predicate<Column> follows = about -> column.determines(about)
        || with.filter(other -> goTogether(column, other, about)).isPresent();
    return free.stream()
        .filter(about -> !about.isNumeric() && !about.hints(HeaderWord.NOTE, HeaderWord.ID))
        .filter(about ->
            about.isProse() || about.hints(HeaderWord.DESCRIPTION) || about.means(HeaderWord.TITLE))
        .filter(follows)
        .min(Comparator.comparing((Column about) -> !holds(about, column))
            .thenComparingInt(Column::index))
        .filter(about -> holds(about, column) || column.repeats());
  }

  private static boolean goTogether(Column column, Column other, Column about) {
    Map<String, String> seen = new HashMap<>();
    for (int row = 0; row < about.values().size(); row++) {
      String key = column.values().get(row) + "\u0000" + other.values().get(row);
      String text = about.values().get(row);
      if (!text.isEmpty() && !seen.computeIfAbsent(key, ignored -> text).equals(text)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holds(Column about, Column column) {
    return !column.header().isEmpty()
        && about
            .header()
            .toLowerCase(Locale.ROOT)
            .contains(column.header().toLowerCase(Locale.ROOT));
  }

  private Optional<Column> named(Predicate<Column> isMeant) {
    return free.stream().filter(isMeant).findFirst();
  }

  private Optional<Column> longest(Predicate<Column> isMeant) {
    return free.stream().filter(isMeant).max(Comparator.comparingDouble(Column::meanWords));
  }

  private Optional<Column> take(Optional<Column> column) {
    column.ifPresent(free::remove);
    return column;
  }
}
