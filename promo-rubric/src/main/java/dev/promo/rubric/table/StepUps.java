package dev.promo.rubric.table;

import java.util.Optional;

/** Two columns of levels, of which one holds in each row the level that comes next. */
final class StepUps {
  private static final double MOST = 0.5;

  private StepUps() {}

  /**
   * The column of the higher levels, where each row is a step from one level to the next: what the step asks, the higher
   * level asks. A column that is called like levels or titles holds those that the rows are about.
   */
  static Optional<Column> target(Table table, Column level) {
    return level.hints(HeaderWord.LEVEL, HeaderWord.TITLE, HeaderWord.TRACK)
        ? Optional.empty()
        : table.columns().stream()
            .filter(column -> column.index() == level.index() + 1 && are(level, column))
            .findFirst();
  }

  /** Whether each row of a column but the first names what the row above it names in the other. */
  static boolean are(Column from, Column to) {
    int rows = from.values().size();
    return from != to
        && rows > 1
        && LevelAxis.share(from.distinct()) >= MOST
        && from.values().subList(1, rows).equals(to.values().subList(0, rows - 1));
  }
}
