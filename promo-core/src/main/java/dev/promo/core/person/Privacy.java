package dev.promo.core.person;

import com.google.common.collect.ImmutableList;

/**
 * What of a case must not leave with it.
 *
 * @param names names to hide beside those of the people of the case
 * @param shown by which profile the case was redacted, and so how its documents tell days, sums and groups
 */
public record Privacy(ImmutableList<PrivateName> names, RedactionProfile shown) {
  /** No further names, and nothing hidden. */
  public static final Privacy NONE = of(ImmutableList.of());

  /** Names to hide in a case that is whole. */
  public static Privacy of(Iterable<PrivateName> names) {
    return new Privacy(ImmutableList.copyOf(names), RedactionProfile.FULL);
  }
}
