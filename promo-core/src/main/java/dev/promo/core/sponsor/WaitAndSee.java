package dev.promo.core.sponsor;

import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The trap of waiting for a promotion to come about by itself: nothing was logged, told or agreed for a long time.
 *
 * @param since the last day on which something was
 * @param days how many days ago that was
 */
public record WaitAndSee(LocalDate since, long days) {

  /** Whether a case is in the trap on a day. A case in which nothing ever happened has not begun. */
  public static Optional<WaitAndSee> on(
      LocalDate day,
      WinLog log,
      Support support,
      Optional<Alignment> alignment,
      Defaults defaults) {
    Stream<LocalDate> signs = Stream.of(
            log.wins().stream().map(Win::date),
            support.updates().stream().map(update -> update.on()),
            alignment.stream().flatMap(held -> Stream.of(held.first(), held.on())))
        .flatMap(dates -> dates);
    return signs
        .filter(sign -> !sign.isAfter(day))
        .max(Comparator.naturalOrder())
        .map(last -> new WaitAndSee(last, ChronoUnit.DAYS.between(last, day)))
        .filter(quiet -> quiet.days() >= defaults.daysOfWaiting());
  }
}
