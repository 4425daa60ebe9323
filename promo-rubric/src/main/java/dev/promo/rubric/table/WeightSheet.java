package dev.promo.rubric.table;

import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.LadderDraft;
import java.util.Map;
import java.util.Optional;

/** A sheet beside the ladder's that says how much each dimension counts. */
final class WeightSheet {
  private final Table table;
  private final Column names;
  private final Column weights;

  private WeightSheet(Table table, Column names, Column weights) {
    this.table = table;
    this.names = names;
    this.weights = weights;
  }

  /**
   * Nothing when the table is no such sheet.
   *
   * @param dimensions the ladder's dimensions by {@link SheetNames#key}
   */
  static Optional<WeightSheet> of(Grid grid, Map<String, DraftDimension> dimensions) {
    return Table.of(grid).flatMap(table -> {
      Optional<Column> names = table.columns().stream()
          .filter(column -> column.filled().stream()
              .anyMatch(text -> dimensions.containsKey(SheetNames.key(text))))
          .findFirst();
      Optional<Column> weights = table.columns().stream()
          .filter(column -> column.hints(HeaderWord.WEIGHT) && column.isNumeric())
          .findFirst();
      return names.flatMap(name -> weights.map(weight -> new WeightSheet(table, name, weight)));
    });
  }

  void fill(LadderDraft draft, Map<String, DraftDimension> dimensions) {
    Weights read = new Weights(draft, weights.place());
    for (int row : table.body()) {
      DraftDimension dimension = dimensions.get(SheetNames.key(table.text(row, names)));
      Grid.Cell weight = table.cell(row, weights);
      if (dimension != null && !weight.isBlank()) {
        read.add(dimension, weight.text().strip(), weight.place());
      }
    }
    read.report();
    Remains remains = new Remains(table, draft);
    remains.head();
    remains.columns(table.columns().stream().filter(column -> column != weights).toList());
  }
}
