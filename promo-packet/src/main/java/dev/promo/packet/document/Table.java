package dev.promo.packet.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * Rows of cells under named columns. The first cell of a row names the row.
 *
 * @param header the columns' names; at least one
 * @param rows from top to bottom, each as wide as the header
 */
public record Table(ImmutableList<String> header, ImmutableList<ImmutableList<Cell>> rows)
    implements Block {

  public Table {
    checkArgument(!header.isEmpty(), "header must not be empty");
    for (ImmutableList<Cell> row : rows) {
      checkArgument(
          row.size() == header.size(),
          "row of %s cells must be as wide as the header (%s)",
          row.size(),
          header.size());
    }
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.table(this);
  }
}
