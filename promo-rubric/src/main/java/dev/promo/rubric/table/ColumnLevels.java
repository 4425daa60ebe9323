package dev.promo.rubric.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.draft.DraftLevel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which level stands over each column of a matrix; a head further down its rows may put another there. */
final class ColumnLevels {
  private final ImmutableList<Column> columns;
  private final Map<Column, DraftLevel> levels = new HashMap<>();
  private final Map<DraftLevel, Optional<String>> before = new HashMap<>();

  /**
   * No levels yet.
   *
   * @param columns the columns of levels from left to right
   */
  ColumnLevels(ImmutableList<Column> columns) {
    this.columns = columns;
  }

  /** Puts levels over columns: at first over all of them, later over some. */
  void put(Map<Column, DraftLevel> over) {
    levels.putAll(over);
    before.clear();
    Optional<String> left = Optional.empty();
    for (Column column : columns) {
      before.putIfAbsent(of(column), left);
      left = Optional.of(of(column).name());
    }
  }

  DraftLevel of(Column column) {
    return requireNonNull(levels.get(column), column::header);
  }

  /** The name of the level whose column stands left of the first column of this one. */
  Optional<String> before(DraftLevel level) {
    return requireNonNull(before.get(level), level::name);
  }
}
