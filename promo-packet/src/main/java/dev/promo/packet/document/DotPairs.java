package dev.promo.packet.document;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/**
 * What metrics were before and after, each pair as two dots on a scale of its own that includes zero: metrics have their
 * own units, and lengths of different units must not be compared.
 *
 * @param header what the four columns are called: metric, before, after, and what was counted
 * @param pairs from top to bottom
 */
public record DotPairs(ImmutableList<String> header, ImmutableList<DotPair> pairs)
    implements Picture {
  private static final int COLUMNS = 4;

  public DotPairs {
    checkArgument(header.size() == COLUMNS, "header (%s) must name %s columns", header, COLUMNS);
    checkArgument(!pairs.isEmpty(), "pairs must not be empty");
  }

  @Override
  public Table asTable() {
    return new Table(header, pairs.stream().map(DotPair::asRow).collect(toImmutableList()));
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.dotPairs(this);
  }
}
