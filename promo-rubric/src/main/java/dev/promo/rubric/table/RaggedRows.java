package dev.promo.rubric.table;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;

/** Rows with more or fewer cells than the others; a row of a single cell is a heading or a remark, and none of them. */
final class RaggedRows {
  private static final int MOST_SHOWN = 10;

  private final Multiset<Integer> widths = HashMultiset.create();
  private final List<Row> rows = new ArrayList<>();

  private record Row(int width, Location place) {}

  void row(int width, Location place) {
    if (width > 1) {
      widths.add(width);
      rows.add(new Row(width, place));
    }
  }

  ImmutableList<Problem> problems() {
    int usual = Multisets.copyHighestCountFirst(widths).stream().findFirst().orElse(0);
    List<Row> odd = rows.stream().filter(row -> row.width() != usual).toList();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    odd.stream().limit(MOST_SHOWN).forEach(row -> problems.add(ragged(row, usual)));
    if (odd.size() > MOST_SHOWN) {
      problems.add(Problem.warning(
          "RAGGED_ROW",
          odd.get(MOST_SHOWN).place(),
          "From here on, " + (odd.size() - MOST_SHOWN) + " more rows do not have " + usual
              + " cells.",
          "Check whether a delimiter stands in a cell without quotation marks."));
    }
    return problems.build();
  }

  private static Problem ragged(Row row, int usual) {
    return Problem.warning(
        "RAGGED_ROW",
        row.place(),
        "This row has " + row.width() + " cells; the others have " + usual + ".",
        "Put a cell with a delimiter inside it in quotation marks, or add the missing delimiters.");
  }
}
