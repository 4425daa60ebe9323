package dev.promo.core.gap;

import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinKind;

/** Whether work looks like the level held or like the next one. */
public enum WorkShape {
  SAME_LEVEL,
  NEXT_LEVEL;

  /**
   * The shape of a win: next-level work carries {@link Defaults#shapesOfNextLevelWork()} signals or more and is no
   * setback.
   */
  public static WorkShape of(Win win, Defaults defaults) {
    boolean isSetback = win.kind().filter(WinKind.SETBACK::equals).isPresent();
    boolean hasShape = win.shape().size() >= defaults.shapesOfNextLevelWork();
    return hasShape && !isSetback ? NEXT_LEVEL : SAME_LEVEL;
  }
}
