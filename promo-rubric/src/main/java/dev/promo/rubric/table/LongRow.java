package dev.promo.rubric.table;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;

/**
 * A row of a long table and its place in the ladder, with what blank cells leave to the rows above.
 *
 * @param track empty when there is none
 * @param level empty when no row has named one yet
 * @param path the dimension and its groups, outermost first; empty when the row is for no dimension
 * @param isFull whether the row itself names all of these
 * @param heads whether the row names a level, and the next row leaves its level to it
 */
record LongRow(
    int row,
    String track,
    String level,
    ImmutableList<String> path,
    boolean isFull,
    boolean heads) {
  ImmutableList<String> key() {
    return ImmutableList.<String>builder().add(track, level).addAll(path).build();
  }

  /**
   * The rows in which anything stands. A blank cell goes on with what stands above, unless a cell further left names
   * something new.
   */
  static ImmutableList<LongRow> of(LongTable columns) {
    Table table = columns.table();
    ImmutableList<Column> keys = columns.keys();
    Map<Column, String> current = new HashMap<>();
    ImmutableList.Builder<LongRow> rows = ImmutableList.builder();
    for (int row : table.body()) {
      if (!table.own(row).isEmpty()) {
        move(row, table, keys, current);
        rows.add(row(row, columns, keys, current));
      }
    }
    return rows.build();
  }

  private static void move(
      int row, Table table, ImmutableList<Column> keys, Map<Column, String> current) {
    boolean changed = false;
    for (Column key : keys) {
      String text = table.text(row, key);
      if (!text.isEmpty()) {
        changed |= !text.equals(current.put(key, text));
      } else if (changed) {
        current.remove(key);
      }
    }
  }

  private static LongRow row(
      int row, LongTable columns, ImmutableList<Column> keys, Map<Column, String> current) {
    Table table = columns.table();
    ImmutableList.Builder<String> path = ImmutableList.builder();
    columns.path().stream()
        .map(column -> current.getOrDefault(column, ""))
        .filter(text -> !text.isEmpty())
        .forEach(path::add);
    return new LongRow(
        row,
        columns.track().map(column -> current.getOrDefault(column, "")).orElse(""),
        current.getOrDefault(columns.level(), ""),
        path.build(),
        keys.stream().noneMatch(key -> table.cell(row, key).isBlank()),
        !columns.path().isEmpty()
            && !table.cell(row, columns.level()).isBlank()
            && row + 1 < table.grid().rows()
            && table.cell(row + 1, columns.level()).isBlank());
  }
}
