package dev.promo.rubric.table;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.DraftCell;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.draft.WarningWords;
import dev.promo.rubric.format.RubricOptions;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a long table row by row into a draft. For one table and one thread. */
final class LongLadder {
  private final LongTable columns;
  private final Table table;
  private final LadderDraft draft;
  private final ImmutableList<String> over;
  private final ImmutableList<LongRow> rows;
  private final TrackLevels levels;
  private final boolean rowsAreCells;
  private final Weights weights;
  private final Set<DraftDimension> dimensions = new LinkedHashSet<>();
  private final Set<List<String>> seen = new HashSet<>();
  private final Set<List<String>> reported = new HashSet<>();

  LongLadder(
      LongTable columns,
      DraftLevels known,
      LadderDraft draft,
      RubricOptions options,
      ImmutableList<String> over) {
    this.columns = columns;
    this.table = columns.table();
    this.draft = draft;
    this.over = over;
    this.weights = new Weights(draft, columns.table().grid().place());
    this.rows = LongRow.of(columns);
    this.levels = TrackLevels.of(rows, columns, known, draft, options);
    this.rowsAreCells =
        columns.behaviour().filled().stream().anyMatch(text -> text.indexOf('\n') >= 0);
  }

  Filled fill() {
    rows.forEach(this::read);
    new Remains(table, draft).columns(columns.others());
    weights.report();
    return new Filled(levels.all(), ImmutableList.copyOf(dimensions));
  }

  private void read(LongRow row) {
    if (row.level().isEmpty()) {
      table
          .own(row.row())
          .forEach(cell ->
              draft.unmapped(cell.place(), CellText.oneLine(cell.text()), "a row without a level"));
      return;
    }
    DraftLevel level = levels.of(row);
    text(row, columns.levelAbout()).ifPresent(about -> levels.about(level, about));
    if (row.path().isEmpty() && row.heads()) {
      text(row, Optional.of(columns.behaviour())).ifPresent(about -> levels.about(level, about));
      return;
    }
    DraftDimension dimension = dimension(row);
    text(row, columns.dimensionAbout()).ifPresent(dimension::about);
    columns.behaviours().stream()
        .map(column -> table.cell(row.row(), column))
        .filter(cell -> !cell.isBlank())
        .forEach(cell -> behaviours(row, cell, draft.cell(dimension, level)));
    warnOfSecond(row, table.cell(row.row(), columns.behaviour()));
  }

  private void behaviours(LongRow row, Grid.Cell cell, DraftCell into) {
    Optional<String> step = text(row, columns.step());
    Optional<String> example = text(row, columns.examples());
    CellText text = CellText.of(cell.text(), cell.place(), columns.level().distinct());
    text.withEach(behaviour -> behaviour
            .withProficiency(step)
            .withExamples(example.map(ImmutableList::of).orElse(ImmutableList.of())))
        .into(into);
  }

  private DraftDimension dimension(LongRow row) {
    ImmutableList<String> path = row.path();
    String name = path.isEmpty() ? table.grid().title() : path.get(path.size() - 1);
    ImmutableList<String> group = ImmutableList.<String>builder()
        .addAll(over)
        .addAll(path.isEmpty() ? path : path.subList(0, path.size() - 1))
        .build();
    DraftDimension dimension = draft.dimension(group, name);
    if (dimensions.add(dimension)) {
      text(row, columns.weight())
          .ifPresent(weight -> weights.add(
              dimension, weight, table.cell(row.row(), columns.behaviour()).place()));
      if (path.stream().anyMatch(WarningWords::areIn)) {
        dimension.isWarnedAgainst();
      }
    }
    return dimension;
  }

  /** Where a row is a whole cell, a second row for the same place is odd; it is kept. */
  private void warnOfSecond(LongRow row, Grid.Cell cell) {
    if (!cell.isBlank()
        && !seen.add(row.key())
        && rowsAreCells
        && row.isFull()
        && reported.add(row.key())) {
      draft.problem(Problem.warning(
          "DUPLICATE_KEY",
          cell.place(),
          "There is more than one row for " + String.join(", ", new LinkedHashSet<>(row.key()))
              + "; the behaviours of all are kept.",
          "Make one row of them, or correct the one that is meant for something else."));
    }
  }

  private Optional<String> text(LongRow row, Optional<Column> column) {
    return column.map(about -> table.text(row.row(), about)).filter(text -> !text.isEmpty());
  }
}
