package dev.promo.rubric.table;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table, whatever it was written in: rows of cells in reading order, each with its place. A cell over several columns
 * or rows stands in each of them, and knows where it only repeats another. Rows may be of different lengths; beyond the
 * end of a row everything is blank.
 */
public final class Grid {
  /** The most columns of a table that is read. */
  public static final int MAX_COLUMNS = 1_024;

  /** The most cells of a table that is read, those repeated included. */
  public static final int MAX_CELLS = 250_000;

  private final String title;
  private final Location place;
  private final ImmutableList<ImmutableList<Cell>> rows;
  private final int columns;

  /**
   * One cell.
   *
   * @param text what stands in it as plain text: items of a list as lines that begin with {@code "- "}, items inside an
   *     item indented by two spaces more, paragraphs set apart by a blank line
   * @param place where it begins
   * @param repeats whether it stands here only because a cell further left or above reaches here
   */
  public record Cell(String text, Location place, boolean repeats) {
    public boolean isBlank() {
      return text.isBlank();
    }
  }

  private Grid(String title, Location place, List<ImmutableList<Cell>> rows) {
    this.title = title;
    this.place = place;
    this.rows = ImmutableList.copyOf(rows);
    this.columns = rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /**
   * A table to fill.
   *
   * @param title what the table is called where it stands: its caption, the heading over it, the name of its sheet or
   *     file
   * @param place where it begins
   */
  public static Builder builder(String title, Location place) {
    return new Builder(title, place);
  }

  public String title() {
    return title;
  }

  /** The same table under another title. */
  Grid called(String newTitle) {
    return new Grid(newTitle, place, rows);
  }

  public Location place() {
    return place;
  }

  public int rows() {
    return rows.size();
  }

  /** The length of the longest row. */
  public int columns() {
    return columns;
  }

  /** The cells of a row, without what is blank beyond its end. */
  public ImmutableList<Cell> row(int row) {
    return rows.get(row);
  }

  public Cell cell(int row, int column) {
    ImmutableList<Cell> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : new Cell("", place, false);
  }

  /** Takes a table cell by cell, in reading order. For one thread. */
  public static final class Builder {
    private final String title;
    private final Location place;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Map<Integer, Reach> reaches = new HashMap<>();
    private List<Cell> row = new ArrayList<>();
    private int cells;
    private int widest;

    /** A cell of a row above that reaches down to before the row {@code end}. */
    private record Reach(Cell cell, int width, long end) {}

    private Builder(String title, Location place) {
      this.title = title;
      this.place = place;
    }

    /** Begins the next row. */
    public Builder row() {
      row = new ArrayList<>();
      rows.add(row);
      takeReaches();
      return this;
    }

    public Builder cell(String text, Location at) {
      return cell(text, at, 1, 1);
    }

    /**
     * Adds a cell to the row.
     *
     * @param width over how many columns it reaches, at least 1
     * @param height over how many rows it reaches, at least 1
     */
    public Builder cell(String text, Location at, int width, int height) {
      checkState(!rows.isEmpty(), "a cell needs a row");
      checkArgument(width > 0, "width (%s) must be at least 1", width);
      checkArgument(height > 0, "height (%s) must be at least 1", height);
      if (height > 1) {
        reaches.put(
            row.size(), new Reach(new Cell(text, at, true), width, rows.size() - 1L + height));
      }
      add(new Cell(text, at, false));
      repeat(new Cell(text, at, true), width - 1);
      takeReaches();
      return this;
    }

    /** The length of the row so far, with what reaches into it from above. */
    int width() {
      return row.size();
    }

    /** Whether more cells came than a table may have; then nothing more is taken. */
    public boolean isFull() {
      return widest > MAX_COLUMNS || cells > MAX_CELLS;
    }

    /** The table; {@code TOO_MANY_COLUMNS} or {@code TOO_MANY_CELLS} when it is full. */
    public Parsed<Grid> build() {
      if (isFull()) {
        return Parsed.failed(tooLarge());
      }
      return Parsed.of(
          new Grid(title, place, rows.stream().map(ImmutableList::copyOf).toList()));
    }

    private void takeReaches() {
      Reach reach = reaches.get(row.size());
      while (reach != null && rows.size() <= reach.end() && !isFull()) {
        repeat(reach.cell(), reach.width());
        reach = reaches.get(row.size());
      }
    }

    private void repeat(Cell cell, int times) {
      for (int i = 0; i < times && !isFull(); i++) {
        add(cell);
      }
    }

    private void add(Cell cell) {
      if (!isFull()) {
        row.add(cell);
        cells++;
        widest = Math.max(widest, row.size());
      }
    }

    private Problem tooLarge() {
      boolean wide = widest > MAX_COLUMNS;
      return Problem.error(
          wide ? "TOO_MANY_COLUMNS" : "TOO_MANY_CELLS",
          place,
          "The table '" + title + "' has more than the "
              + (wide ? MAX_COLUMNS + " columns" : MAX_CELLS + " cells") + " that are read.",
          "Check that this is the right file; a ladder is smaller.");
    }
  }
}
