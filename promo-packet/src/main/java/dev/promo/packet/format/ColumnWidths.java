package dev.promo.packet.format;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Table;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * How wide the columns of a table are, for formats that have to say so: each as wide as its longest word if all of them
 * fit, and beyond that so that the longest texts of all columns need as few lines as possible. A column in which nothing
 * stands but its name has room to write in.
 */
public final class ColumnWidths {
  private static final int LONGEST_WORD = 28;
  private static final double ROOM_TO_WRITE = 0.2;
  private static final double MOST_LINES = 1 << 20;
  private static final int DOUBTS = 30;

  private final ToDoubleFunction<Stretch> ruler;
  private final double[] least;
  private final double[] content;

  private ColumnWidths(int columns, ToDoubleFunction<Stretch> ruler) {
    this.ruler = ruler;
    this.least = new double[columns];
    this.content = new double[columns];
  }

  /**
   * The widths of a table's columns from first to last.
   *
   * @param total what they add up to
   * @param padding what each column needs beside its words; together less than the total
   * @param ruler the width of a word on one line, in the unit of the total
   */
  public static ImmutableList<Double> of(
      Table table, double total, double padding, ToDoubleFunction<Stretch> ruler) {
    return of(DrawnTable.of(table), total, padding, 0, ruler);
  }

  /**
   * The widths of a table's columns with drawings in them.
   *
   * @param unit how wide the unit of a drawing is, in that of the total
   */
  public static ImmutableList<Double> of(
      DrawnTable drawn,
      double total,
      double padding,
      double unit,
      ToDoubleFunction<Stretch> ruler) {
    Table table = drawn.table();
    ColumnWidths widths = new ColumnWidths(table.header().size(), ruler);
    for (int i = 0; i < table.header().size(); i++) {
      widths.least[i] = drawn.drawnWidth(i) * unit;
      widths.content[i] = widths.least[i];
      widths.add(i, Stretch.of(table.header().get(i)));
    }
    table.rows().forEach(widths::addRow);
    widths.leaveRoomToWrite(drawn, total);
    return widths.share(total, padding);
  }

  private void addRow(ImmutableList<Cell> row) {
    for (int i = 0; i < row.size(); i++) {
      add(i, Stretch.of(row.get(i).text()));
    }
  }

  private void leaveRoomToWrite(DrawnTable drawn, double total) {
    ImmutableList<ImmutableList<Cell>> rows = drawn.table().rows();
    for (int i = 0; i < content.length && !rows.isEmpty(); i++) {
      int column = i;
      if (drawn.drawnWidth(i) == 0
          && rows.stream().allMatch(row -> Stretch.of(row.get(column).text()).isEmpty())) {
        content[i] = Math.max(content[i], total * ROOM_TO_WRITE);
      }
    }
  }

  private void add(int column, ImmutableList<Stretch> line) {
    double all = 0;
    double word = 0;
    int length = 0;
    for (Stretch part : line.stream().flatMap(Stretch::parts).toList()) {
      double width = ruler.applyAsDouble(part);
      boolean isSpace = part.words().equals(" ");
      all += width;
      word = isSpace ? 0 : word + width;
      length = isSpace ? 0 : length + part.words().length();
      // Beyond a certain length a word is none of a language and may be broken.
      if (length <= LONGEST_WORD) {
        least[column] = Math.max(least[column], word);
      }
    }
    content[column] = Math.max(content[column], all);
  }

  private ImmutableList<Double> share(double total, double padding) {
    double free = total - padding * least.length;
    double[] widths = Arrays.stream(least).sum() <= free ? forFewestLines(free) : least.clone();
    double sum = Arrays.stream(widths).sum();
    double scale = sum > free ? free / sum : 1;
    double more = sum > free ? 0 : (free - sum) / widths.length;
    return Arrays.stream(widths)
        .mapToObj(width -> width * scale + more + padding)
        .collect(toImmutableList());
  }

  /** Halves the doubt about how many lines are needed until it is less than any reader sees. */
  private double[] forFewestLines(double free) {
    double fits = 1;
    while (Arrays.stream(widths(fits)).sum() > free && fits < MOST_LINES) {
      fits *= 2;
    }
    double tooFew = fits / 2;
    for (int i = 0; i < DOUBTS; i++) {
      double between = (fits + tooFew) / 2;
      if (Arrays.stream(widths(between)).sum() > free) {
        tooFew = between;
      } else {
        fits = between;
      }
    }
    return widths(fits);
  }

  /** What the columns need for texts of so many lines at most; at the end of a line half a word is lost. */
  private double[] widths(double lines) {
    double[] widths = new double[least.length];
    double ends = (1 - 1 / lines) / 2;
    Arrays.setAll(widths, i -> Math.max(least[i], content[i] / lines + least[i] * ends));
    return widths;
  }
}
