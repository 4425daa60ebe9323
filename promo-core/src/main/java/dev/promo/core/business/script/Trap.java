package dev.promo.core.business.script;

import java.util.Locale;

/** What works against whoever says it. */
public enum Trap {
  /** Telling the manager that the promotion comes before the work. */
  PRIORITY_ONE,
  /** Asking for a list that would earn the promotion; a trap under some policies alone. */
  RECIPE_REQUEST,
  /** Demanding it because the goals of the present level were met. */
  DEMAND_GOALS_MET,
  /** Demanding it because somebody promised it. */
  DEMAND_PROMISE,
  /** Demanding it because somebody else has it. */
  DEMAND_COMPARISON;

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
