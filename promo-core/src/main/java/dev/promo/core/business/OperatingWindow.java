package dev.promo.core.business;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.WorkShape;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Over which time next-level work is logged.
 *
 * @param days of each win that is next-level work, first to last
 */
public record OperatingWindow(ImmutableList<LocalDate> days) {
  public OperatingWindow {
    days = ImmutableList.sortedCopyOf(days);
  }

  public static OperatingWindow of(WinLog log, Defaults defaults) {
    return new OperatingWindow(log.wins().stream()
        .filter(win -> WorkShape.of(win, defaults) == WorkShape.NEXT_LEVEL)
        .map(Win::date)
        .collect(toImmutableList()));
  }

  /** Whole months from the first of these days to the last, both included; 0 without any. */
  public long months() {
    return days.isEmpty()
        ? 0
        : ChronoUnit.MONTHS.between(days.get(0), days.get(days.size() - 1).plusDays(1));
  }
}
