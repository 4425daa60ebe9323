package dev.promo.core.gap;

import com.google.common.collect.ImmutableList;

/**
 * What people say about the dimensions, beside what the log shows.
 *
 * @param standings how candidate and manager see them, at most one for a dimension
 * @param priorities which of them the case hangs on
 */
public record Assessment(ImmutableList<Standing> standings, Priorities priorities) {
  /** Nobody has said anything yet. */
  public static final Assessment UNSAID = new Assessment(ImmutableList.of(), Priorities.UNSAID);

  Standing standing(String dimension) {
    return standings.stream()
        .filter(standing -> standing.dimension().equals(dimension))
        .findFirst()
        .orElseGet(() -> Standing.of(dimension));
  }
}
