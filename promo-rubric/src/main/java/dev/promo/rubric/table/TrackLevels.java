package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.RubricOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The levels of a long table: of each track its own, when tracks have levels of the same name. */
final class TrackLevels {
  private final Map<List<String>, DraftLevel> byKey = new HashMap<>();
  private final List<DraftLevel> all = new ArrayList<>();
  private final Map<DraftLevel, Set<String>> abouts = new HashMap<>();

  private TrackLevels() {}

  static TrackLevels of(
      List<LongRow> rows,
      LongTable columns,
      DraftLevels known,
      LadderDraft draft,
      RubricOptions options) {
    TrackLevels levels = new TrackLevels();
    Map<String, Map<String, LevelSet.Written>> tracks = new LinkedHashMap<>();
    for (LongRow row : rows) {
      if (!row.level().isEmpty()) {
        tracks
            .computeIfAbsent(row.track(), track -> new LinkedHashMap<>())
            .computeIfAbsent(
                row.level(),
                name -> new LevelSet.Written(
                    name, columns.table().cell(row.row(), columns.level()).place()));
      }
    }
    LevelSet order = new LevelSet(options, draft);
    boolean apart = known.areOwn() || haveEqualNames(tracks);
    tracks.forEach((track, written) ->
        levels.add(track, order.sorted(ImmutableList.copyOf(written.values())), apart, draft));
    order.report();
    return levels;
  }

  private static boolean haveEqualNames(Map<String, Map<String, LevelSet.Written>> tracks) {
    Set<String> seen = new HashSet<>();
    return tracks.values().stream()
        .flatMap(levels -> levels.keySet().stream())
        .anyMatch(name -> !seen.add(name));
  }

  private void add(
      String track, ImmutableList<LevelSet.Written> written, boolean apart, LadderDraft draft) {
    ImmutableList<DraftLevel> levels = written.stream()
        .map(level -> apart ? draft.newLevel(level.name()) : draft.level(level.name()))
        .collect(toImmutableList());
    for (int i = 0; i < levels.size(); i++) {
      byKey.put(List.of(track, written.get(i).name()), levels.get(i));
    }
    all.addAll(levels);
    if (!track.isEmpty()) {
      draft.track(track, levels);
    }
  }

  DraftLevel of(LongRow row) {
    return requireNonNull(byKey.get(List.of(row.track(), row.level())));
  }

  /** Adds what a level is about, once. */
  void about(DraftLevel level, String text) {
    if (abouts.computeIfAbsent(level, key -> new HashSet<>()).add(text)) {
      level.about(text);
    }
  }

  ImmutableList<DraftLevel> all() {
    return ImmutableList.copyOf(all);
  }
}
