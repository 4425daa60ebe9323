package dev.promo.core.gap.plan;

import dev.promo.core.problem.Location;

/** Where the parts of a plan were written, so that a problem can name the place. */
@FunctionalInterface
public interface PlanPlaces {
  /** For a plan that stands in no file: {@code plan (items[2].due)}. */
  PlanPlaces UNWRITTEN =
      (item, part) -> Location.of("plan").withPath("items[" + item + "]." + part);

  /**
   * The place of a part of an item.
   *
   * @param item its number in the plan, from 0
   * @param part such as {@code due}, as the case file names it
   */
  Location of(int item, String part);
}
