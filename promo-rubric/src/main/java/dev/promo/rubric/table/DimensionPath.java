package dev.promo.rubric.table;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.draft.WarningWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which dimension a row of a matrix belongs to, going down the rows. For one thread. */
final class DimensionPath {
  private final ImmutableList<Column> columns;
  private final Table table;
  private final LadderDraft draft;
  private final ImmutableList<String> over;
  private final List<String> groups = new ArrayList<>();
  private final Set<DraftDimension> all = new LinkedHashSet<>();
  private final Set<List<String>> seen = new HashSet<>();
  private ImmutableList<String> heading = ImmutableList.of();
  private @Nullable DraftDimension dimension;

  /**
   * A way down.
   *
   * @param columns the columns that name the dimension, outermost group first
   * @param over the headings over the whole table
   */
  DimensionPath(
      ImmutableList<Column> columns, Table table, LadderDraft draft, ImmutableList<String> over) {
    this.columns = columns;
    this.table = table;
    this.draft = draft;
    this.over = over;
    columns.forEach(column -> groups.add(""));
  }

  /** The name of a row's dimension as it stands in the row; empty when there is none. */
  String name(int row) {
    return columns.isEmpty() ? "" : table.text(row, columns.get(columns.size() - 1));
  }

  /**
   * Whether the single text of a row stands in one of several columns of names and holds for the rows to come, which
   * leave that column blank; or is the name of a dimension of which no more is said.
   */
  boolean goesOn(int row, int last) {
    for (Column column : columns) {
      if (columns.size() > 1 && !table.cell(row, column).isBlank()) {
        return column == columns.get(columns.size() - 1)
            || (row < last && table.cell(row + 1, column).isBlank());
      }
    }
    return false;
  }

  /** Whether a row names a group in a column of groups. */
  boolean isGroup(int row) {
    return columns.stream()
        .limit(Math.max(0, columns.size() - 1))
        .anyMatch(column -> !table.cell(row, column).isBlank());
  }

  /** Begins a group of rows that a row by itself names. */
  void group(String name) {
    heading = ImmutableList.of(name);
    dimension = null;
  }

  /** Goes to the dimension of a row; false when the row only names a group, or nothing that could be a dimension. */
  boolean move(int row) {
    if (columns.isEmpty()) {
      if (dimension == null) {
        begin(table.grid().title(), table.grid().place());
      }
      return true;
    }
    groups(row);
    Grid.Cell name = table.cell(row, columns.get(columns.size() - 1));
    if (!name.isBlank() && !continues(row, name)) {
      begin(CellText.oneLine(name.text()), name.place());
      return true;
    }
    return dimension != null && !name.isBlank();
  }

  /** All dimensions gone to so far. */
  ImmutableList<DraftDimension> all() {
    return ImmutableList.copyOf(all);
  }

  /** The dimension of the row last gone to; named like the table when no row has named one yet. */
  DraftDimension dimension() {
    if (dimension == null) {
      begin(table.grid().title(), table.grid().place());
    }
    return requireNonNull(dimension);
  }

  private boolean continues(int row, Grid.Cell name) {
    return dimension != null && name.repeats() && isFromAbove(row, name);
  }

  private boolean isFromAbove(int row, Grid.Cell name) {
    Column last = columns.get(columns.size() - 1);
    return row > 0 && table.cell(row - 1, last).place().equals(name.place());
  }

  /** Blank cells of groups go on with what stands above them, until a group further out changes. */
  private void groups(int row) {
    boolean changed = false;
    for (int i = 0; i < columns.size() - 1; i++) {
      String text = table.text(row, columns.get(i));
      if (!text.isEmpty() && !text.equals(groups.get(i))) {
        groups.set(i, text);
        changed = true;
        dimension = null;
      } else if (text.isEmpty() && changed) {
        groups.set(i, "");
      }
    }
  }

  private void begin(String name, Location place) {
    List<String> group = new ArrayList<>(over);
    group.addAll(heading);
    groups.stream()
        .limit(Math.max(0, columns.size() - 1))
        .filter(text -> !text.isEmpty())
        .forEach(group::add);
    List<String> path = new ArrayList<>(group);
    path.add(name);
    if (seen.add(path)) {
      dimension = draft.dimension(group, name);
    } else {
      dimension = draft.newDimension(group, name);
      draft.problem(Problem.note(
          "DUPLICATE_NAME",
          place,
          "A dimension called '" + name + "' stands further up already; the two are kept apart.",
          "If they are one dimension, leave the second name blank."));
    }
    all.add(dimension);
    if (path.stream().anyMatch(WarningWords::areIn)) {
      dimension.isWarnedAgainst();
    }
  }
}
