package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MultimapBuilder;
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
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Gathers the wins of a file into a log in which every id is free of the order of the file.
 *
 * <p>A win whose author gave it no id is named by its date and the first words of its title. Wins that would share an
 * id are numbered by what they say.
 */
final class Entries {
  private static final int WORDS_OF_AN_ID = 6;

  private final Consumer<Problem> problems;
  private final SetMultimap<String, Win> byId =
      MultimapBuilder.treeKeys().linkedHashSetValues().build();

  Entries(Consumer<Problem> problems) {
    this.problems = problems;
  }

  static String derivedId(LocalDate date, String title) {
    String words = Slug.of(title, WORDS_OF_AN_ID);
    return words.isEmpty() ? date.toString() : date + "-" + words;
  }

  void add(Win win, Supplier<Location> place) {
    if (!byId.put(win.id(), win)) {
      problems.accept(Problem.warning(
          "DUPLICATE_ENTRY",
          place.get(),
          "The same entry stands in the file twice; it is counted once.",
          "Remove one of the two."));
    }
  }

  WinLog log() {
    ImmutableList.Builder<Win> wins = ImmutableList.builder();
    Set<String> taken = new HashSet<>(byId.keySet());
    for (String id : byId.keySet()) {
      Set<Win> namesakes = byId.get(id);
      if (namesakes.size() == 1) {
        wins.addAll(namesakes);
      } else {
        wins.addAll(numbered(id, namesakes, taken));
      }
    }
    return WinLog.of(wins.build());
  }

  /** The wins under ids of their own, in the order of what they say; the first keeps the id. */
  private static ImmutableList<Win> numbered(String id, Set<Win> namesakes, Set<String> taken) {
    ImmutableList<Printed> inOrder = namesakes.stream()
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
