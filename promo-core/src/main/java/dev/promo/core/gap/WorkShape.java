package dev.promo.core.gap;

import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Win;

/** Whether work looks like the level held or like the next one. */
public enum WorkShape {
  SAME_LEVEL,
  NEXT_LEVEL;

  /** The shape of a win: next-level work carries {@link Defaults#shapesOfNextLevelWork()} signals or more. */
  public static WorkShape of(Win win, Defaults defaults) {
    return win.shape().size() >= defaults.shapesOfNextLevelWork() ? NEXT_LEVEL : SAME_LEVEL;
  }
}
