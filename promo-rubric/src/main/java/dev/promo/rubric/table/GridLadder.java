package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.problem.Location;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.Cumulation;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.RubricOptions;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table that is a ladder, and how: {@link #of} says whether it is one, {@link #fill} puts it into a draft. A draft may
 * take several tables; levels and dimensions of the same name are then the same.
 */
public final class GridLadder {
  private static final int LONGEST_TITLE = 12;

  private final Table table;
  private final Reading reading;
  private final TableShape shape;
  private final boolean certain;
  private final String levelHeader;
  private final ImmutableSet<String> levelNames;
  private final ImmutableSet<String> dimensionNames;
  private final ImmutableMap<String, String> titles;

  /** Puts a table into a draft. */
  private interface Reading {
    Filled fill(DraftLevels levels, LadderDraft draft, ImmutableList<String> over);
  }

  private GridLadder(
      Table table,
      TableShape shape,
      boolean certain,
      String levelHeader,
      Stream<String> levelNames,
      Stream<String> dimensionNames,
      ImmutableMap<String, String> titles,
      Reading reading) {
    this.table = table;
    this.shape = shape;
    this.certain = certain;
    this.levelHeader = levelHeader;
    this.levelNames = lower(levelNames);
    this.dimensionNames = lower(dimensionNames);
    this.titles = titles;
    this.reading = reading;
  }

  private static ImmutableSet<String> lower(Stream<String> names) {
    return names.map(name -> name.toLowerCase(Locale.ROOT)).collect(toImmutableSet());
  }

  /** The ladder in a table; nothing when the table is no ladder, or none in the shape that the options ask for. */
  public static Optional<GridLadder> of(Grid grid, RubricOptions options) {
    return LevelSections.spread(grid)
        .flatMap(spread -> read(spread, options))
        .or(() -> read(grid, options));
  }

  private static Optional<GridLadder> read(Grid grid, RubricOptions options) {
    Optional<TableShape> asked = TableShape.called(options.format());
    return Table.of(grid)
        .flatMap(table -> asked.isPresent() ? as(asked.get(), table, options) : of(table, options));
  }

  private static Optional<GridLadder> of(Table table, RubricOptions options) {
    Optional<Matrix> matrix = Matrix.named(table, options);
    if (matrix.filter(Matrix::isSure).isPresent()) {
      return matrix.map(found -> matrix(found, options));
    }
    Optional<LevelRows> rows = LevelRows.of(table, options);
    if (matrix.isPresent()
        && rows.filter(found -> found.isSurerThan(matrix.get())).isEmpty()) {
      return matrix.map(found -> matrix(found, options));
    }
    return LongTable.of(table, options)
        .filter(found ->
            !found.path().isEmpty() || rows.filter(LevelRows::areCrossed).isEmpty())
        .map(found -> longTable(found, options))
        .or(() -> rows.map(found -> levelRows(found, options)))
        .or(() -> Matrix.alike(table, options).map(found -> matrix(found, options)));
  }

  private static Optional<GridLadder> as(TableShape shape, Table table, RubricOptions options) {
    return switch (shape) {
      case MATRIX ->
        Matrix.named(table, options)
            .or(() -> Matrix.alike(table, options))
            .map(found -> matrix(found, options));
      case LEVELS_AS_ROWS -> LevelRows.of(table, options).map(found -> levelRows(found, options));
      case LONG -> LongTable.of(table, options).map(found -> longTable(found, options));
    };
  }

  private static GridLadder matrix(Matrix matrix, RubricOptions options) {
    return new GridLadder(
        matrix.table(),
        TableShape.MATRIX,
        matrix.certain(),
        "",
        matrix.levels().stream().map(Column::header),
        matrix.name().stream().flatMap(column -> column.distinct().stream()),
        ImmutableMap.of(),
        (levels, draft, over) -> new MatrixLadder(matrix, levels, draft, options, over).fill());
  }

  private static GridLadder levelRows(LevelRows rows, RubricOptions options) {
    return new GridLadder(
        rows.table(),
        TableShape.LEVELS_AS_ROWS,
        true,
        rows.level().header(),
        rows.level().distinct().stream(),
        rows.dimensions().stream().filter(column -> rows.named()).map(Column::header),
        rows.titles(),
        (levels, draft, over) -> new LevelRowsLadder(rows, levels, draft, options, over).fill());
  }

  private static GridLadder longTable(LongTable columns, RubricOptions options) {
    return new GridLadder(
        columns.table(),
        TableShape.LONG,
        true,
        columns.level().header(),
        columns.level().distinct().stream(),
        columns.path().stream()
            .skip(Math.max(0, columns.path().size() - 1))
            .flatMap(column -> column.distinct().stream()),
        ImmutableMap.of(),
        (levels, draft, over) -> new LongLadder(columns, levels, draft, options, over).fill());
  }

  /** How the table is written: {@code matrix}, {@code levels as rows} or {@code long table}. */
  public String shape() {
    return shape.title();
  }

  TableShape tableShape() {
    return shape;
  }

  /** What the table is called where it stands. */
  public String title() {
    return table.grid().title();
  }

  Location place() {
    return table.grid().place();
  }

  /** Whether names say what is a level; false when only the look of the texts does. */
  public boolean isCertain() {
    return certain;
  }

  /** Whether nothing names a dimension, so that the whole table is one, called like the table. */
  public boolean isOneDimension() {
    return dimensionNames.isEmpty();
  }

  /** What stands over the names of its levels; nothing where these are the head. */
  public String levelHeader() {
    return levelHeader;
  }

  /** The names of its levels in lower case. */
  public ImmutableSet<String> levelNames() {
    return levelNames;
  }

  /** The names of its dimensions in lower case; none when nothing names one. */
  public ImmutableSet<String> dimensionNames() {
    return dimensionNames;
  }

  /** Whether levels of the same names have other titles in another table: they are those of another job. */
  public boolean hasOtherTitles(GridLadder other) {
    return !Sets.intersection(titles.keySet(), other.titles.keySet()).isEmpty()
        && Sets.intersection(titles.entrySet(), other.titles.entrySet()).isEmpty();
  }

  /**
   * Puts the ladder into a draft, and into its unmapped texts whatever is no part of it.
   *
   * @param over the headings over the table under which its dimensions stand, outermost first
   * @return the levels of the table, lowest first, to make a track of when the draft takes more than one table
   */
  public ImmutableList<DraftLevel> fill(LadderDraft draft, ImmutableList<String> over) {
    return fill(new DraftLevels(draft, false), draft, over).levels();
  }

  /** What stands by itself in the first row, over the head of the table, and is short enough for a title. */
  Optional<Grid.Cell> heading() {
    ImmutableList<Grid.Cell> preface = table.preface();
    return preface.stream()
        .limit(1)
        .filter(cell -> table.isAlone(cell) && Column.countWords(cell.text()) <= LONGEST_TITLE)
        .findFirst();
  }

  Filled fill(DraftLevels levels, LadderDraft draft, ImmutableList<String> over) {
    table.preface().forEach(cell -> {
      draft.unmapped(cell.place(), CellText.oneLine(cell.text()), "a text over the table");
      Cumulation.take(CellText.oneLine(cell.text()), cell.place(), draft);
    });
    return reading.fill(levels, draft, over);
  }
}
