package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import dev.promo.rubric.draft.LadderDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names over several level columns each: tracks, when there are at least two. */
final class Bands {
  private Bands() {}

  static void addTracks(Matrix matrix, LadderDraft draft) {
    Map<String, List<Column>> bands = new LinkedHashMap<>();
    for (Column column : matrix.levels()) {
      Grid.Cell band = matrix.table().band(column);
      bands.computeIfAbsent(band.text(), key -> new ArrayList<>()).add(column);
    }
    if (bands.size() > 1) {
      bands.forEach((name, columns) -> draft.track(
          name.isEmpty() ? matrix.table().grid().title() : name,
          columns.stream().map(column -> draft.level(column.header())).collect(toImmutableList())));
    } else {
      bands.keySet().stream()
          .filter(name -> !name.isEmpty())
          .forEach(name -> draft.unmapped(
              matrix.table().band(matrix.levels().get(0)).place(),
              name,
              "a heading over the levels"));
    }
  }
}
