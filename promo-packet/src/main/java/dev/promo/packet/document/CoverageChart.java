package dev.promo.packet.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/**
 * How much of what is asked was shown: dimensions from top to bottom, levels or quarters from left to right.
 *
 * @param header what the rows are, then the name of each column
 * @param rows as wide as the header, each with its name first
 */
public record CoverageChart(ImmutableList<String> header, ImmutableList<CoverageRow> rows)
    implements Picture {

  public CoverageChart {
    checkArgument(header.size() > 1, "header (%s) must name the rows and a column", header);
    checkArgument(!rows.isEmpty(), "rows must not be empty");
    for (CoverageRow row : rows) {
      checkArgument(
          row.shares().size() == header.size() - 1,
          "row of %s shares must be as wide as the columns (%s)",
          row.shares().size(),
          header.size() - 1);
    }
  }

  @Override
  public Table asTable() {
    return new Table(header, rows.stream().map(CoverageRow::asRow).collect(toImmutableList()));
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.coverageChart(this);
  }
}
