package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import dev.promo.rubric.format.RubricOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which columns together name a dimension, outermost group first. */
final class PathColumns {
  private PathColumns() {}

  /** The columns that the caller names, in the caller's order. */
  static ImmutableList<Column> said(Table table, RubricOptions options) {
    return options.dimensionColumns().stream()
        .flatMap(header ->
            table.columns().stream().filter(column -> lower(column.header()).equals(lower(header))))
        .collect(toImmutableList());
  }

  /** Of columns that name things, those that name a dimension or the groups it is in. */
  static ImmutableList<Column> among(List<Column> columns) {
    return finestLast(columns.stream()
        .filter(column -> !column.isBlank() && !column.isNumeric())
        .filter(column -> !column.isProse() || column.means(HeaderWord.DIMENSION, HeaderWord.GROUP))
        .filter(column -> !column.means(HeaderWord.ID))
        .filter(column -> !column.hints(
            HeaderWord.WEIGHT, HeaderWord.NOTE, HeaderWord.DESCRIPTION, HeaderWord.EXAMPLE))
        .sorted(Comparator.comparingInt(PathColumns::depth)
            .thenComparingInt(column -> column.distinct().size())
            .thenComparing(Comparator.comparingDouble(Column::meanWords).reversed())
            .thenComparingInt(Column::index))
        .collect(toImmutableList()));
  }

  /** What is called like a dimension is a group where the column right of it is called so, too, and tells its rows apart. */
  private static ImmutableList<Column> finestLast(ImmutableList<Column> columns) {
    return Streams.findLast(columns.stream())
        .flatMap(
            name -> columns.stream().filter(column -> isPartOf(column, name)).findFirst())
        .map(part -> Stream.concat(
                columns.stream().filter(column -> column != part), Stream.of(part))
            .collect(toImmutableList()))
        .orElse(columns);
  }

  private static boolean isPartOf(Column column, Column name) {
    return column.index() > name.index()
        && column.hints(HeaderWord.DIMENSION, HeaderWord.GROUP)
        && column.distinct().size() > name.distinct().size()
        && column.determines(name);
  }

  /** A header that says group stands over others; one that says dimension stands under them. */
  private static int depth(Column column) {
    if (column.means(HeaderWord.GROUP)) {
      return 0;
    }
    return column.means(HeaderWord.DIMENSION) ? 2 : 1;
  }

  private static String lower(String header) {
    return header.strip().toLowerCase(Locale.ROOT);
  }
}
