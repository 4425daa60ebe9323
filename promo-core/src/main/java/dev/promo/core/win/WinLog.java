package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Everything logged, newest first. Two logs of the same wins are equal, whatever order the wins came in.
 *
 * @param wins by date, newest first, and by id within a day
 */
public record WinLog(ImmutableList<Win> wins) {
  private static final Comparator<Win> NEWEST_FIRST =
      Comparator.comparing(Win::date).reversed().thenComparing(Win::id);

  public WinLog {
    Set<String> ids = new HashSet<>();
    for (Win win : wins) {
      checkArgument(ids.add(win.id()), "two wins have the id '%s'", win.id());
    }
    wins = ImmutableList.sortedCopyOf(NEWEST_FIRST, wins);
  }

  public static WinLog of(Iterable<Win> wins) {
    return new WinLog(ImmutableList.copyOf(wins));
  }

  public static WinLog empty() {
    return of(ImmutableList.of());
  }

  /** The wins inside the window, as a log. */
  public WinLog within(EvidenceWindow window) {
    return of(wins.stream().filter(win -> window.contains(win.date())).collect(toImmutableList()));
  }

  /** The wins that at least one of those who decide knows, as a log. */
  public WinLog visible() {
    return of(wins.stream().filter(win -> !win.knownTo().isEmpty()).collect(toImmutableList()));
  }

  /** Whether somebody has taken back what they said about a win. */
  public boolean hasWithdrawn() {
    return wins.stream()
        .flatMap(win -> win.corroborations().stream())
        .anyMatch(seen -> seen.terms().isWithdrawn());
  }

  /** The same wins without what people no longer stand for. */
  public WinLog withoutWithdrawn() {
    return hasWithdrawn()
        ? of(wins.stream().map(Win::withoutWithdrawn).collect(toImmutableList()))
        : this;
  }

  /** The newest win, unless the log is empty. */
  public Optional<Win> newest() {
    return wins.stream().findFirst();
  }
}
