package dev.promo.packet.format;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Table;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays out a table in columns of text, with cells that run over several lines where they must. */
final class TextTable {
  private static final String GAP = "  ";

  private final ImmutableList<String> header;
  private final ImmutableList<ImmutableList<String>> rows;
  private final int width;

  TextTable(Table table, int width) {
    this.header = table.header().stream().map(TextLine::of).collect(toImmutableList());
    this.rows = table.rows().stream()
        .map(row -> row.stream().map(cell -> TextLine.of(cell.text())).collect(toImmutableList()))
        .collect(toImmutableList());
    this.width = width;
  }

  void write(StringBuilder out) {
    int[] columns = columns();
    if (columns.length == 0) {
      writeCards(out);
    } else {
      writeColumns(columns, out);
    }
  }

  private int[] columns() {
    int count = header.size();
    int[] natural = IntStream.range(0, count).map(this::natural).toArray();
    int[] least = IntStream.range(0, count).map(this::least).toArray();
    return TextColumns.share(width - GAP.length() * (count - 1), natural, least);
  }

  private int natural(int column) {
    return texts(column).mapToInt(DisplayWidth::of).max().orElse(0);
  }

  private int least(int column) {
    return texts(column).mapToInt(TextLines::longestWord).max().orElse(0);
  }

  private Stream<String> texts(int column) {
    return Stream.concat(Stream.of(header.get(column)), rows.stream().map(row -> row.get(column)));
  }

  private void writeColumns(int[] columns, StringBuilder out) {
    boolean airy = rows.stream().anyMatch(row -> height(row, columns) > 1);
    writeRow(header, columns, out);
    for (int i = 0; i < columns.length; i++) {
      out.append(i == 0 ? "" : GAP).append("-".repeat(columns[i]));
    }
    out.append('\n');
    for (int i = 0; i < rows.size(); i++) {
      out.append(airy && i > 0 ? "\n" : "");
      writeRow(rows.get(i), columns, out);
    }
  }

  private static int height(ImmutableList<String> row, int[] columns) {
    return IntStream.range(0, columns.length)
        .map(i -> TextLines.of(row.get(i), columns[i]).size())
        .max()
        .orElse(0);
  }

  private static void writeRow(ImmutableList<String> row, int[] columns, StringBuilder out) {
    ImmutableList<ImmutableList<String>> cells = IntStream.range(0, columns.length)
        .mapToObj(i -> TextLines.of(row.get(i), columns[i]))
        .collect(toImmutableList());
    int height = cells.stream().mapToInt(ImmutableList::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < columns.length; i++) {
        String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append(part).append(" ".repeat(Math.max(0, columns[i] - DisplayWidth.of(part))));
        text.append(GAP);
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  /** Where the columns have no room beside one another, each row becomes a list of names and values. */
  private void writeCards(StringBuilder out) {
    for (int row = 0; row < rows.size(); row++) {
      out.append(row > 0 ? "\n" : "");
      for (int i = 0; i < header.size(); i++) {
        String value = rows.get(row).get(i);
        TextLines.of(header.get(i) + ": " + value, width - GAP.length())
            .forEach(line -> out.append(line).append('\n'));
      }
    }
  }
}
