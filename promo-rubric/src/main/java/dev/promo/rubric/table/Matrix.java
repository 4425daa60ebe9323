package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.format.RubricOptions;
import java.util.Optional;

/**
 * A table whose columns are levels and whose rows are dimensions.
 *
 * @param levels the columns of the levels, in the order of the table or as the caller says
 * @param path the columns that name a row's dimension, outermost group first; none when the whole table is one
 * @param abouts the columns that say what a row's dimension is about
 * @param weights the columns that say how much a row's dimension counts
 * @param certain whether names say that the columns are levels, and not only the look of their texts
 */
record Matrix(
    Table table,
    ImmutableList<Column> levels,
    ImmutableList<Column> path,
    ImmutableList<Column> abouts,
    ImmutableList<Column> weights,
    boolean certain) {
  /** As the caller says, or as the names of the columns say. */
  static Optional<Matrix> named(Table table, RubricOptions options) {
    ImmutableList<Column> said = LevelColumns.said(table, options);
    return of(table, said.size() > 1 ? said : LevelColumns.named(table), options, true)
        .filter(matrix -> said.size() > 1 || !matrix.holdsFigures());
  }

  /** As the texts look: names at the left, and three columns or more that each say something. */
  static Optional<Matrix> alike(Table table, RubricOptions options) {
    return of(table, LevelColumns.alike(table), options, false)
        .filter(matrix -> !matrix.path().isEmpty()
            && table.body().size() > 1
            && table.columns().stream().noneMatch(Column::isRecord));
  }

  private static Optional<Matrix> of(
      Table table, ImmutableList<Column> levels, RubricOptions options, boolean certain) {
    if (levels.isEmpty() || levels.stream().noneMatch(Matrix::saysSomething)) {
      return Optional.empty();
    }
    int first = levels.stream().mapToInt(Column::index).min().orElse(0);
    ImmutableList<Column> others = table.columns().stream()
        .filter(column -> !levels.contains(column))
        .collect(toImmutableList());
    ImmutableList<Column> left = before(first, others);
    ImmutableList<Column> said = PathColumns.said(table, options);
    ImmutableList<Column> path = said.isEmpty() ? path(left, others) : said;
    return Optional.of(new Matrix(
        table,
        levels,
        path,
        others.stream()
            .filter(column -> !path.contains(column))
            .filter(column ->
                column.hints(HeaderWord.DESCRIPTION) || (left.contains(column) && isAbout(column)))
            .collect(toImmutableList()),
        others.stream()
            .filter(column -> column.hints(HeaderWord.WEIGHT))
            .collect(toImmutableList()),
        certain));
  }

  /** Whether all its levels are called like levels and no header means levels, without which rows cannot be surer. */
  boolean isSure() {
    return LevelAxis.share(LevelColumns.names(levels)) == 1
        && table.columns().stream().noneMatch(column -> column.means(HeaderWord.LEVEL));
  }

  /** Whether there are texts in a column, and not only marks such as letters or ticks. */
  private static boolean saysSomething(Column column) {
    return column.filled().stream().anyMatch(text -> text.length() > 2);
  }

  /** Whether most of its few words have figures in them: prices, sizes or hours of things that have levels, too. */
  private boolean holdsFigures() {
    if (levels.stream().anyMatch(Column::isProse)) {
      return false;
    }
    ImmutableList<String> texts =
        levels.stream().flatMap(column -> column.distinct().stream()).collect(toImmutableList());
    long figures = texts.stream()
        .filter(text -> text.codePoints().anyMatch(Character::isDigit))
        .count();
    return figures * 2 > texts.size();
  }

  /** The names at the left of the levels, or wherever a header says so. */
  private static ImmutableList<Column> path(
      ImmutableList<Column> left, ImmutableList<Column> others) {
    ImmutableList<Column> found = PathColumns.among(others.stream()
        .filter(
            column -> left.contains(column) || column.means(HeaderWord.DIMENSION, HeaderWord.GROUP))
        .collect(toImmutableList()));
    if (!found.isEmpty()) {
      Column name = found.get(found.size() - 1);
      return found.stream()
          .filter(column -> column == name
              || column.index() < name.index()
              || column.means(HeaderWord.DIMENSION, HeaderWord.GROUP))
          .collect(toImmutableList());
    }
    return left.stream()
        .filter(column -> !column.isBlank() && !column.isNumeric())
        .limit(1)
        .collect(toImmutableList());
  }

  private static ImmutableList<Column> before(int first, ImmutableList<Column> columns) {
    return columns.stream().filter(column -> column.index() < first).collect(toImmutableList());
  }

  private static boolean isAbout(Column column) {
    return column.meanWords() > 1
        && !column.isNumeric()
        && !column.hints(HeaderWord.NOTE, HeaderWord.WEIGHT, HeaderWord.ID);
  }

  /** The columns that are none of these. */
  ImmutableList<Column> others() {
    return table.columns().stream()
        .filter(column -> !levels.contains(column) && !path.contains(column))
        .filter(column -> !abouts.contains(column) && !weights.contains(column))
        .collect(toImmutableList());
  }

  /** The column whose texts are the names of dimensions. */
  Optional<Column> name() {
    return path.isEmpty() ? Optional.empty() : Optional.of(path.get(path.size() - 1));
  }
}
