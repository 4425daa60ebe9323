package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.promo.rubric.draft.LevelNames;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headers of which only the beginning names a level, as in {@code Level 1 description, Level 2 description}.
 *
 * @param cut the headers whose last word is none of the name
 */
record BareHeads(ImmutableSet<String> cut) {
  private static final int FEWEST = 2;
  private static final Pattern ENDING = Pattern.compile("^(\\S.*?)[\\s:–—-]+(\\S+)$");

  /** A header taken apart. */
  private record Parts(String header, String beginning, String word) {
    static Optional<Parts> of(String header) {
      Matcher ending = ENDING.matcher(header);
      return ending.matches()
          ? Optional.of(new Parts(header, ending.group(1), ending.group(2)))
          : Optional.empty();
    }

    boolean saysNothing() {
      return HeaderWord.of(word).stream()
          .anyMatch(found -> found == HeaderWord.DESCRIPTION || found == HeaderWord.BEHAVIOUR);
    }
  }

  static BareHeads among(List<String> headers) {
    ImmutableListMultimap<String, Parts> byWord = Multimaps.index(
        headers.stream()
            .map(Parts::of)
            .flatMap(Optional::stream)
            .filter(parts -> parts.saysNothing() && LevelNames.isLevel(parts.beginning()))
            .toList(),
        Parts::word);
    return new BareHeads(byWord.keySet().stream()
        .map(byWord::get)
        .filter(alike -> alike.size() >= FEWEST)
        .flatMap(List::stream)
        .map(Parts::header)
        .collect(toImmutableSet()));
  }

  Grid.Cell bare(Grid.Cell header) {
    return cut.contains(header.text())
        ? new Grid.Cell(
            Parts.of(header.text()).orElseThrow().beginning(), header.place(), header.repeats())
        : header;
  }
}
