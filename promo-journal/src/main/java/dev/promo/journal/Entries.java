package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Slug;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Gathers the wins of a file into a log in which every id is free of the order of the file.
 *
 * <p>A win whose author gave it no id is named by its date and the first words of its title. Wins that would share an
 * id are numbered by what they say.
 */
final class Entries {
  private static final int WORDS_OF_AN_ID = 6;

  private final Consumer<Problem> problems;
  private final SortedMap<String, Win> first = new TreeMap<>();
  private final SetMultimap<String, Win> others = LinkedHashMultimap.create();

  Entries(Consumer<Problem> problems) {
    this.problems = problems;
  }

  static String derivedId(LocalDate date, String title) {
    String words = Slug.of(title, WORDS_OF_AN_ID);
    return words.isEmpty() ? date.toString() : date + "-" + words;
  }

  void add(Win win, Supplier<Location> place) {
    Win namesake = first.putIfAbsent(win.id(), win);
    if (namesake != null && (namesake.equals(win) || !others.put(win.id(), win))) {
      problems.accept(Problem.warning(
          "DUPLICATE_ENTRY",
          place.get(),
          "The same entry stands in the file twice; it is counted once.",
          "Remove one of the two."));
    }
  }

  WinLog log() {
    if (others.isEmpty()) {
      return WinLog.of(first.values());
    }
    ImmutableList.Builder<Win> wins = ImmutableList.builder();
    Set<String> taken = new HashSet<>(first.keySet());
    first.forEach((id, win) -> {
      if (others.containsKey(id)) {
        wins.addAll(numbered(id, win, others.get(id), taken));
      } else {
        wins.add(win);
      }
    });
    return WinLog.of(wins.build());
  }

  /** The wins under ids of their own, in the order of what they say; the first keeps the id. */
  private static ImmutableList<Win> numbered(
      String id, Win first, Set<Win> others, Set<String> taken) {
    ImmutableList<Printed> inOrder = Stream.concat(Stream.of(first), others.stream())
        .map(win -> new Printed(BragPrinter.print(win), win))
        .sorted(Comparator.comparing(Printed::form))
        .collect(toImmutableList());
    ImmutableList.Builder<Win> wins = ImmutableList.builder();
    wins.add(inOrder.get(0).win());
    int number = 1;
    for (Printed next : inOrder.subList(1, inOrder.size())) {
      do {
        number++;
      } while (!taken.add(id + "-" + number));
      wins.add(next.win().withId(id + "-" + number));
    }
    return wins.build();
  }

  private record Printed(String form, Win win) {}
}
