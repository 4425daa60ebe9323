package dev.promo.packet.document;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/** What was shown of one dimension, column by column; its name is never blank. */
public record CoverageRow(String name, ImmutableList<CoverageShare> shares) {

  public CoverageRow {
    checkArgument(!name.isBlank(), "name must not be blank");
  }

  public static CoverageRow of(String name, CoverageShare... shares) {
    return new CoverageRow(name, ImmutableList.copyOf(shares));
  }

  ImmutableList<Cell> asRow() {
    ImmutableList.Builder<Cell> cells = ImmutableList.builder();
    cells.add(Cell.of(name));
    shares.forEach(share -> cells.add(Cell.of(share.text())));
    return cells.build();
  }
}
