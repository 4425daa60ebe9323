package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import dev.promo.rubric.draft.LevelNames;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Headers of which only a part names a level: the beginning, as in {@code Level 1 description, Level 2 description}, or
 * what stands behind words that all of them begin with, as in {@code Expected of a Junior, Expected of a Senior}.
 *
 * @param names the names in the headers, by header
 */
record BareHeads(ImmutableMap<String, String> names) {
  private static final int FEWEST = 2;
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Pattern ENDING = Pattern.compile("^(\\S.*?)[\\s:–—-]+(\\S+)$");

  /** A header taken apart. */
  private record Parts(String header, String beginning, String word) {
    static Optional<Parts> of(String header) {
      Matcher ending = ENDING.matcher(header);
      return ending.matches()
          ? Optional.of(new Parts(header, ending.group(1), ending.group(2)))
          : Optional.empty();
    }
  }

  static BareHeads among(List<String> headers) {
    Map<String, String> names = new HashMap<>(beforeEnding(headers));
    names.putAll(behindBeginning(headers));
    names.values().removeAll(headers);
    return new BareHeads(ImmutableMap.copyOf(names));
  }

  private static boolean isAboutTexts(HeaderWord word) {
    return word == HeaderWord.DESCRIPTION || word == HeaderWord.BEHAVIOUR;
  }

  private static boolean isEnding(HeaderWord word) {
    return isAboutTexts(word) || word == HeaderWord.DIMENSION;
  }

  private static Map<String, String> beforeEnding(List<String> headers) {
    ImmutableListMultimap<String, Parts> byWord = Multimaps.index(
        headers.stream()
            .map(Parts::of)
            .flatMap(Optional::stream)
            .filter(parts -> HeaderWord.of(parts.word()).stream().anyMatch(BareHeads::isEnding))
            .filter(parts -> LevelNames.isLevel(parts.beginning()))
            .toList(),
        Parts::word);
    return byWord.keySet().stream()
        .map(byWord::get)
        .filter(alike -> alike.size() >= FEWEST)
        .flatMap(List::stream)
        .collect(toImmutableMap(Parts::header, Parts::beginning, (one, other) -> one));
  }

  private static Map<String, String> behindBeginning(List<String> headers) {
    ImmutableListMultimap<String, String> byWord = Multimaps.index(
        headers.stream().distinct().filter(header -> header.indexOf(' ') > 0).toList(),
        header -> WORDS.split(header).iterator().next().toLowerCase(Locale.ROOT));
    Map<String, String> names = new HashMap<>();
    byWord.keySet().stream()
        .map(byWord::get)
        .filter(alike -> alike.size() >= FEWEST)
        .forEach(alike -> names.putAll(behindBeginningOf(alike)));
    return names;
  }

  /** The names behind the most words in common behind which most have one. */
  private static Map<String, String> behindBeginningOf(List<String> alike) {
    return IntStream.iterate(shared(alike), count -> count > 0, count -> count - 1)
        .filter(count -> HeaderWord.in(beginning(alike.get(0), count)).stream()
            .anyMatch(BareHeads::isAboutTexts))
        .mapToObj(count -> alike.stream()
            .collect(toImmutableMap(Function.identity(), header -> behind(header, count))))
        .filter(
            names -> names.values().stream().filter(LevelNames::isLevel).count() * 2 > names.size())
        .findFirst()
        .orElse(ImmutableMap.of());
  }

  /** How many words all of them begin with, of which each goes on. */
  private static int shared(List<String> alike) {
    List<String> first = words(alike.get(0));
    return (int) IntStream.range(0, first.size())
        .takeWhile(at -> alike.stream()
            .map(BareHeads::words)
            .allMatch(other -> other.size() > at + 1 && other.get(at).equals(first.get(at))))
        .count();
  }

  private static List<String> words(String header) {
    return WORDS.splitToStream(header).collect(toImmutableList());
  }

  private static String beginning(String header, int count) {
    return String.join(" ", words(header).subList(0, count));
  }

  private static String behind(String header, int count) {
    List<String> words = words(header);
    return String.join(" ", words.subList(count, words.size()));
  }

  Grid.Cell bare(Grid.Cell header) {
    return new Grid.Cell(
        names.getOrDefault(header.text(), header.text()), header.place(), header.repeats());
  }
}
