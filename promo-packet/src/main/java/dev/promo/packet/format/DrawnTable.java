package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.CoverageChart;
import dev.promo.packet.document.CoverageShare;
import dev.promo.packet.document.DotPairs;
import dev.promo.packet.document.Table;
import java.util.Optional;

/**
 * A picture as formats draw it: its table, whose cells hold all numbers in digits, and drawings behind the text of some
 * cells.
 */
public final class DrawnTable {
  private final Table table;
  private final ImmutableTable<Integer, Integer, Drawn> cells;

  /**
   * A drawing within a table.
   *
   * @param says what it shows, in the words of the table
   */
  public record Drawn(Drawing drawing, String says) {}

  private DrawnTable(Table table, ImmutableTable<Integer, Integer, Drawn> cells) {
    this.table = table;
    this.cells = cells;
  }

  /** A table without drawings. */
  public static DrawnTable of(Table table) {
    return new DrawnTable(table, ImmutableTable.of());
  }

  /** Two dots below each metric; the header says as letters which dot is which. */
  public static DrawnTable of(DotPairs pairs) {
    Table plain = pairs.asTable();
    ImmutableList<String> header = withMarks(plain.header());
    ImmutableTable.Builder<Integer, Integer, Drawn> cells = ImmutableTable.builder();
    for (int i = 0; i < plain.rows().size(); i++) {
      ImmutableList<Cell> row = plain.rows().get(i);
      String says = plain.header().get(1) + " " + words(row.get(1)) + ", "
          + plain.header().get(2) + " " + words(row.get(2));
      cells.put(i, 0, new Drawn(Drawing.of(pairs.pairs().get(i)), says));
    }
    return new DrawnTable(new Table(header, plain.rows()), cells.build());
  }

  private static ImmutableList<String> withMarks(ImmutableList<String> header) {
    return ImmutableList.of(
        header.get(0), header.get(1) + " ○", header.get(2) + " ●", header.get(3));
  }

  /** Boxes behind each share of which anything is asked. */
  public static DrawnTable of(CoverageChart chart) {
    ImmutableTable.Builder<Integer, Integer, Drawn> cells = ImmutableTable.builder();
    for (int i = 0; i < chart.rows().size(); i++) {
      ImmutableList<CoverageShare> shares = chart.rows().get(i).shares();
      for (int j = 0; j < shares.size(); j++) {
        if (shares.get(j).asked() > 0) {
          cells.put(i, j + 1, new Drawn(Drawing.of(shares.get(j)), shares.get(j).text()));
        }
      }
    }
    return new DrawnTable(chart.asTable(), cells.build());
  }

  private static String words(Cell cell) {
    return Direction.words(cell.text().get(0));
  }

  public Table table() {
    return table;
  }

  /** The drawing in a cell, by its row below the header and its column. */
  public Optional<Drawn> at(int row, int column) {
    return Optional.ofNullable(cells.get(row, column));
  }

  /** How wide the widest drawing of a column is, 0 where there is none. */
  public int drawnWidth(int column) {
    return cells.column(column).values().stream()
        .mapToInt(drawn -> drawn.drawing().width())
        .max()
        .orElse(0);
  }
}
