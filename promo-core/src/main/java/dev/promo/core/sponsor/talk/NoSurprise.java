package dev.promo.core.sponsor.talk;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import dev.promo.core.win.Win;
import java.time.LocalDate;

/**
 * Whether a packet is old news to the manager who argues it.
 *
 * @param untold the wins of the packet that no earlier update told of, in the packet's order
 */
public record NoSurprise(ImmutableList<Win> untold) {

  /**
   * Compares the wins of a packet with the updates before it.
   *
   * @param day the day of the packet; an update on that day comes too late
   */
  public static NoSurprise of(
      Iterable<Win> shown, Iterable<OneOnOneUpdate> updates, LocalDate day) {
    ImmutableSet<String> told = Streams.stream(updates)
        .filter(update -> update.on().isBefore(day))
        .flatMap(update -> update.wins().stream())
        .collect(toImmutableSet());
    return new NoSurprise(
        Streams.stream(shown).filter(win -> !told.contains(win.id())).collect(toImmutableList()));
  }

  /** Whether everything was told before. */
  public boolean holds() {
    return untold.isEmpty();
  }
}
