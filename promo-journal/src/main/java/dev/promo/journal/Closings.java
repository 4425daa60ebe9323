package dev.promo.journal;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumMap;

/** Where the lines of a text can close fences and comments; found in one pass over the lines. */
final class Closings {
  /** For each kind and line, the longest opening that this line or one below it closes. */
  private final EnumMap<Verbatim.Kind, int[]> longest;

  private Closings(EnumMap<Verbatim.Kind, int[]> longest) {
    this.longest = longest;
  }

  static Closings of(ImmutableList<BragLine> lines) {
    return new Closings(new EnumMap<>(
        Maps.toMap(Arrays.asList(Verbatim.Kind.values()), kind -> longest(kind, lines))));
  }

  private static int[] longest(Verbatim.Kind kind, ImmutableList<BragLine> lines) {
    int[] longest = new int[lines.size() + 1];
    for (int i = lines.size() - 1; i >= 0; i--) {
      longest[i] = Math.max(longest[i + 1], kind.closedBy(lines.get(i).raw()));
    }
    return longest;
  }

  /** Whether a line from this index on closes what the mark opens. */
  boolean from(int index, Verbatim mark) {
    return requireNonNull(longest.get(mark.kind()))[index] >= mark.length();
  }
}
