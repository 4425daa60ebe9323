package dev.promo.rubric.draft;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import dev.promo.notation.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Phrases of several languages and what they mean, from a file of this module: a line for each meaning and language, as
 * {@code MEANING language phrase, phrase}. Case, accents and punctuation do not matter.
 */
public final class Phrases {
  private static final Splitter FIELDS = Splitter.on(CharMatcher.whitespace()).limit(3);
  private static final Splitter COMMAS = Splitter.on(',').trimResults();
  private static final CharMatcher JOINED =
      CharMatcher.inRange('\u3040', '\u30ff').or(CharMatcher.inRange('\u4e00', '\u9fff'));

  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  private final ImmutableSetMultimap<String, String> meanings;

  /** By their first words. */
  private final ImmutableListMultimap<String, Phrase> bounded;

  /** In scripts without spaces between words, which have no whole words. */
  private final ImmutableList<Phrase> unspaced;

  /**
   * A phrase to look for in texts.
   *
   * @param place where it stands among all phrases
   * @param words its words with hyphens between them
   */
  private record Phrase(int place, String words, String meaning) {
    boolean isLonger() {
      return words.indexOf('-') > 0;
    }
  }

  private Phrases(ImmutableSetMultimap<String, String> meanings) {
    this.meanings = meanings;
    ImmutableListMultimap.Builder<String, Phrase> byWord = ImmutableListMultimap.builder();
    ImmutableList.Builder<Phrase> joined = ImmutableList.builder();
    int place = 0;
    for (Map.Entry<String, String> entry : meanings.entries()) {
      Phrase phrase = new Phrase(place++, entry.getKey(), entry.getValue());
      if (JOINED.matchesAnyOf(phrase.words())) {
        joined.add(phrase);
      } else {
        byWord.put(phrase.words().substring(0, wordEnd(phrase.words(), 0)), phrase);
      }
    }
    this.bounded = byWord.build();
    this.unspaced = joined.build();
  }

  /**
   * The phrases in a file.
   *
   * @param neighbour a class of the package beside which the file lies
   */
  public static Phrases read(Class<?> neighbour, String file) {
    ImmutableSetMultimap.Builder<String, String> meanings = ImmutableSetMultimap.builder();
    URL place = requireNonNull(neighbour.getResource(file), file);
    try {
      for (String line : Resources.readLines(place, UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> fields = FIELDS.splitToList(line);
          COMMAS.split(fields.get(2)).forEach(phrase -> meanings.put(key(phrase), fields.get(0)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Phrases(meanings.build());
  }

  /** What a text means that is one of the phrases; nothing for any other. */
  public ImmutableSet<String> of(String text) {
    return meanings.get(key(text));
  }

  /** What the phrases mean that stand in a text as whole words. */
  public ImmutableSet<String> in(String text) {
    return in(text, phrase -> true);
  }

  /** As {@link #in}, of phrases of two words or more. */
  ImmutableSet<String> longerIn(String text) {
    return in(text, Phrase::isLonger);
  }

  private ImmutableSet<String> in(String text, Predicate<Phrase> counts) {
    return found(key(text)).stream()
        .filter(counts)
        .sorted(Comparator.comparingInt(Phrase::place))
        .map(Phrase::meaning)
        .collect(toImmutableSet());
  }

  private List<Phrase> found(String words) {
    List<Phrase> found = new ArrayList<>();
    for (int start = 0; start < words.length(); start = wordEnd(words, start) + 1) {
      for (Phrase phrase : bounded.get(words.substring(start, wordEnd(words, start)))) {
        if (standsAt(words, start, phrase.words())) {
          found.add(phrase);
        }
      }
    }
    unspaced.stream().filter(phrase -> words.contains(phrase.words())).forEach(found::add);
    return found;
  }

  private static boolean standsAt(String words, int start, String phrase) {
    int end = start + phrase.length();
    return words.startsWith(phrase, start) && (end == words.length() || words.charAt(end) == '-');
  }

  private static int wordEnd(String words, int start) {
    int end = words.indexOf('-', start);
    return end < 0 ? words.length() : end;
  }

  private static String key(String text) {
    return Slug.of(
        CharMatcher.ascii().matchesAllOf(text)
            ? text
            : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""));
  }
}
