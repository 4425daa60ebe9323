package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Ints;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.table.Grid;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The ranks of levels, from a table with a number at the head of each row and the levels that have it beside it. */
final class Ranks {
  private static final int FEWEST = 2;

  private final ImmutableList<DraftLevel> levels;

  Ranks(ImmutableList<DraftLevel> levels) {
    this.levels = levels;
  }

  /** Takes the ranks from a table in which every row has a number and at least one level. */
  void take(Grid grid) {
    Map<DraftLevel, Integer> ranks = new LinkedHashMap<>();
    int rows = 0;
    for (int row = 1; row < grid.rows(); row++) {
      Optional<Integer> rank =
          Optional.ofNullable(Ints.tryParse(grid.cell(row, 0).text().strip()));
      ImmutableList<DraftLevel> named = named(grid, row);
      if (rank.isPresent() && !named.isEmpty()) {
        named.forEach(level -> ranks.put(level, rank.get()));
        rows++;
      }
    }
    if (rows >= FEWEST && rows == grid.rows() - 1) {
      ranks.forEach(DraftLevel::rank);
    }
  }

  private ImmutableList<DraftLevel> named(Grid grid, int row) {
    return grid.row(row).stream()
        .skip(1)
        .map(cell -> NameKey.of(cell.text()))
        .filter(key -> !key.isEmpty())
        .flatMap(key -> only(key).stream())
        .collect(toImmutableList());
  }

  private Optional<DraftLevel> only(String key) {
    ImmutableList<DraftLevel> found = levels.stream()
        .filter(level -> ("-" + NameKey.of(level.name()) + "-").contains("-" + key + "-"))
        .collect(toImmutableList());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}
