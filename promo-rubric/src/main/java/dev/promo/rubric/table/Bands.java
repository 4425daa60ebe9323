package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names over several level columns each: tracks, when there are at least two. */
final class Bands {
  private Bands() {}

  static void addTracks(Matrix matrix, DraftLevels known, LadderDraft draft) {
    Map<String, List<Column>> bands = new LinkedHashMap<>();
    for (Column column : matrix.levels()) {
      Grid.Cell band = matrix.table().band(column);
      bands.computeIfAbsent(band.text(), key -> new ArrayList<>()).add(column);
    }
    if (bands.size() > 1) {
      bands.forEach((name, columns) -> draft.track(
          name.isEmpty() ? matrix.table().grid().title() : name,
          columns.stream().map(column -> known.level(column.header())).collect(toImmutableList())));
    } else {
      bands.keySet().stream()
          .filter(name -> !name.isEmpty())
          .forEach(name -> draft.unmapped(
              matrix.table().band(matrix.levels().get(0)).place(),
              name,
              "a heading over the levels"));
    }
  }

  /** The words with which the names of all these levels begin, or else what the table is called. */
  static String common(List<DraftLevel> levels, String title) {
    String prefix =
        levels.stream().map(DraftLevel::name).reduce(Strings::commonPrefix).orElse("");
    String words = prefix.substring(0, prefix.lastIndexOf(' ') + 1).strip();
    return words.isEmpty() ? title : words;
  }
}
