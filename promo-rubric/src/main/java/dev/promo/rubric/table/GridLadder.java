package dev.promo.rubric.table;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.RubricOptions;
import java.util.Optional;

/**
 * A table that is a ladder, and how: {@link #of} says whether it is one, {@link #fill} puts it into a draft. A draft may
 * take several tables; levels and dimensions of the same name are then the same.
 */
public final class GridLadder {
  private final Table table;
  private final Reading reading;
  private final TableShape shape;
  private final boolean certain;
  private final boolean oneDimension;

  /** Puts a table into a draft. */
  private interface Reading {
    ImmutableList<DraftLevel> fill(LadderDraft draft, ImmutableList<String> over);
  }

  private GridLadder(
      Table table, TableShape shape, boolean certain, boolean oneDimension, Reading reading) {
    this.table = table;
    this.shape = shape;
    this.certain = certain;
    this.oneDimension = oneDimension;
    this.reading = reading;
  }

  /** The ladder in a table; nothing when the table is no ladder. */
  public static Optional<GridLadder> of(Grid grid, RubricOptions options) {
    return Table.of(grid).flatMap(table -> of(table, options));
  }

  /** The ladder in a table that is read in this one way. */
  static Optional<GridLadder> of(Grid grid, RubricOptions options, TableShape shape) {
    return Table.of(grid).flatMap(table -> as(shape, table, options));
  }

  private static Optional<GridLadder> of(Table table, RubricOptions options) {
    Optional<Matrix> matrix = Matrix.named(table, options);
    Optional<LevelRows> rows = LevelRows.of(table, options);
    if (matrix.isPresent()
        && rows.filter(found -> found.isSurerThan(matrix.get())).isEmpty()) {
      return matrix.map(found -> matrix(found, options));
    }
    return LongTable.of(table, options)
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
        matrix.path().isEmpty(),
        (draft, over) -> new MatrixLadder(matrix, draft, options, over).fill());
  }

  private static GridLadder levelRows(LevelRows rows, RubricOptions options) {
    return new GridLadder(
        rows.table(),
        TableShape.LEVELS_AS_ROWS,
        true,
        rows.dimensions().isEmpty(),
        (draft, over) -> new LevelRowsLadder(rows, draft, options, over).fill());
  }

  private static GridLadder longTable(LongTable columns, RubricOptions options) {
    return new GridLadder(
        columns.table(),
        TableShape.LONG,
        true,
        columns.path().isEmpty(),
        (draft, over) -> new LongLadder(columns, draft, options, over).fill());
  }

  /** How the table is written: {@code matrix}, {@code levels as rows} or {@code long table}. */
  public String shape() {
    return shape.title();
  }

  /** Whether names say what is a level; false when only the look of the texts does. */
  public boolean isCertain() {
    return certain;
  }

  /** Whether no column names a dimension, so that the whole table is one, called like the table. */
  public boolean isOneDimension() {
    return oneDimension;
  }

  /**
   * Puts the ladder into a draft, and into its unmapped texts whatever is no part of it.
   *
   * @param over the headings over the table under which its dimensions stand, outermost first
   * @return the levels of the table, lowest first, to make a track of when the draft takes more than one table
   */
  public ImmutableList<DraftLevel> fill(LadderDraft draft, ImmutableList<String> over) {
    table
        .preface()
        .forEach(cell ->
            draft.unmapped(cell.place(), CellText.oneLine(cell.text()), "a text over the table"));
    return reading.fill(draft, over);
  }
}
