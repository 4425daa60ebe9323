package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.Cumulation;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.draft.WarningWords;
import dev.promo.rubric.format.RubricOptions;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a table whose rows are levels into a draft. For one table and one thread. */
final class LevelRowsLadder {
  private final LevelRows rows;
  private final Table table;
  private final DraftLevels known;
  private final LadderDraft draft;
  private final LevelSet order;
  private final ImmutableList<String> over;
  private final Map<Column, DraftDimension> dimensions = new LinkedHashMap<>();
  private final ImmutableListMultimap.Builder<String, DraftLevel> tracks =
      ImmutableListMultimap.builder();
  private String track = "";
  private @Nullable DraftLevel level;

  LevelRowsLadder(
      LevelRows rows,
      DraftLevels known,
      LadderDraft draft,
      RubricOptions options,
      ImmutableList<String> over) {
    this.rows = rows;
    this.order = new LevelSet(options, draft);
    this.table = rows.table();
    this.known = known;
    this.draft = draft;
    this.over = over;
  }

  Filled fill() {
    Set<String> names = new HashSet<>();
    ImmutableList<DraftLevel> levels = order
        .asWritten(table.body().stream()
            .filter(this::isLevel)
            .map(row -> new LevelSet.Written(
                table.text(row, rows.level()), table.cell(row, rows.level()).place()))
            .filter(level -> names.add(level.name()))
            .collect(toImmutableList()))
        .stream()
        .map(level -> known.level(level.name()))
        .collect(toImmutableList());
    order.report();
    rows.dimensions().forEach(column -> dimensions.put(column, dimension(column)));
    table.body().forEach(this::read);
    addTracks();
    new Remains(table, draft).columns(rows.others());
    return new Filled(levels, ImmutableSet.copyOf(dimensions.values()).asList());
  }

  private boolean isLevel(int row) {
    return !table.text(row, rows.level()).isEmpty() && !standsAlone(row);
  }

  /** A text by itself, or the same in all cells: no level, but what its rows have in common. */
  private boolean standsAlone(int row) {
    return table.own(row).size() == 1
        && !reachesDown(row)
        && table.columns().stream()
            .map(column -> table.cell(row, column))
            .allMatch(cell ->
                cell.isBlank() || cell.place().equals(table.own(row).get(0).place()));
  }

  /** Whether the level of the row is that of the next row as well. */
  private boolean reachesDown(int row) {
    return row + 1 < table.grid().rows()
        && table.cell(row + 1, rows.level()).repeats()
        && table
            .cell(row, rows.level())
            .place()
            .equals(table.cell(row + 1, rows.level()).place());
  }

  private DraftDimension dimension(Column column) {
    if (!rows.named()) {
      return draft.dimension(over, table.grid().title());
    }
    ImmutableList.Builder<String> group = ImmutableList.<String>builder().addAll(over);
    String band = table.band(column).text();
    if (!band.isEmpty()) {
      group.add(band);
    }
    DraftDimension dimension = draft.dimension(group.build(), column.header());
    if (WarningWords.areIn(column.header()) || WarningWords.areIn(band)) {
      dimension.isWarnedAgainst();
    }
    return dimension;
  }

  private void read(int row) {
    if (standsAlone(row)) {
      alone(row, table.own(row).get(0));
      return;
    }
    rows.track()
        .map(column -> table.text(row, column))
        .filter(text -> !text.isEmpty())
        .ifPresent(text -> track = text);
    if (isLevel(row)) {
      DraftLevel next = known.level(table.text(row, rows.level()));
      if (next != level) {
        tracks.put(track, next);
      }
      level = next;
    }
    if (level == null) {
      table.own(row).forEach(this::remark);
    } else {
      cells(row, level);
    }
  }

  private void cells(int row, DraftLevel at) {
    for (Column column : rows.abouts()) {
      Grid.Cell cell = table.cell(row, column);
      if (!cell.isBlank() && !isFromAbove(row, column)) {
        at.about(CellText.oneLine(cell.text()));
      }
    }
    if (isOneForAll(row)) {
      at.about(table.text(row, rows.dimensions().get(0)));
      return;
    }
    dimensions.forEach((column, dimension) -> {
      Grid.Cell cell = table.cell(row, column);
      if (!cell.isBlank() && !isFromAbove(row, column)) {
        if (isOverBullets(row, column)) {
          draft.cell(dimension, at).about(CellText.oneLine(cell.text()));
        } else {
          CellText.of(cell.text(), cell.place(), rows.level().distinct())
              .into(draft.cell(dimension, at));
        }
      }
    });
  }

  /** Whether a cell has no bullets and stands over one of the same level that has. */
  private boolean isOverBullets(int row, Column column) {
    return !isListed(row, column)
        && IntStream.range(row + 1, table.grid().rows())
            .takeWhile(below -> table.cell(below, rows.level()).repeats())
            .anyMatch(below -> isListed(below, column));
  }

  private boolean isListed(int row, Column column) {
    return table.cell(row, column).text().lines().anyMatch(line -> line.startsWith("- "));
  }

  private boolean isOneForAll(int row) {
    return rows.dimensions().size() > 1
        && rows.dimensions().stream()
            .map(column -> table.cell(row, column))
            .skip(1)
            .allMatch(cell -> cell.repeats()
                && cell.place().equals(table.cell(row, rows.dimensions().get(0)).place()));
  }

  /** Whether a cell only reaches down from a row of the same level. */
  private boolean isFromAbove(int row, Column column) {
    return table.cell(row, column).repeats()
        && row > 0
        && table.cell(row - 1, column).place().equals(table.cell(row, column).place())
        && table.cell(row, rows.level()).repeats();
  }

  private void alone(int row, Grid.Cell cell) {
    boolean followed =
        table.body().stream().anyMatch(other -> other > row && !table.own(other).isEmpty());
    if (followed && Column.countWords(cell.text()) <= 8) {
      track = CellText.oneLine(cell.text());
    } else {
      remark(cell);
    }
  }

  private void addTracks() {
    ImmutableListMultimap<String, DraftLevel> found = tracks.build();
    if (found.keySet().size() > 1 || !track.isEmpty()) {
      found
          .asMap()
          .forEach((name, levels) -> draft.track(
              name.isEmpty() ? table.grid().title() : name, ImmutableList.copyOf(levels)));
    }
  }

  private void remark(Grid.Cell cell) {
    draft.unmapped(cell.place(), CellText.oneLine(cell.text()), "a remark in the table");
    Cumulation.take(CellText.oneLine(cell.text()), cell.place(), draft);
  }
}
