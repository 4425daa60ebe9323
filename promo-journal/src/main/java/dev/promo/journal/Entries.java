package dev.promo.journal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
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
      TreeMultimap.create(Comparator.naturalOrder(), Comparator.comparing(Win::toString));

  Entries(Consumer<Problem> problems) {
    this.problems = problems;
  }

  static String derivedId(LocalDate date, String title) {
    String words = Slug.of(title, WORDS_OF_AN_ID);
    return words.isEmpty() ? date.toString() : date + "-" + words;
  }

  void add(Win win, Location place) {
    if (!byId.put(win.id(), win)) {
      problems.accept(Problem.warning(
          "DUPLICATE_ENTRY",
          place,
          "The same entry stands in the file twice; it is counted once.",
          "Remove one of the two."));
    }
  }

  WinLog log() {
    ImmutableList.Builder<Win> wins = ImmutableList.builder();
    Set<String> taken = new HashSet<>(byId.keySet());
    for (String id : byId.keySet()) {
      int number = 1;
      for (Win win : byId.get(id)) {
        wins.add(number == 1 ? win : win.withId(free(id, number, taken)));
        number++;
      }
    }
    return WinLog.of(wins.build());
  }

  private static String free(String id, int from, Set<String> taken) {
    int number = from;
    while (!taken.add(id + "-" + number)) {
      number++;
    }
    return id + "-" + number;
  }
}
