package dev.promo.rubric.draft;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import dev.promo.notation.Slug;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.text.Normalizer;
import java.util.List;
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
  private final ImmutableList<Phrase> phrases;

  /**
   * A phrase to look for in texts.
   *
   * @param bounded the phrase with what stands around it
   * @param isLonger whether it has several words
   */
  private record Phrase(String bounded, boolean isLonger, String meaning) {}

  private Phrases(ImmutableSetMultimap<String, String> meanings) {
    this.meanings = meanings;
    this.phrases = meanings.entries().stream()
        .map(entry ->
            new Phrase(bounded(entry.getKey()), entry.getKey().indexOf('-') > 0, entry.getValue()))
        .collect(toImmutableList());
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
    String words = "-" + key(text) + "-";
    return phrases.stream()
        .filter(phrase -> counts.test(phrase) && words.contains(phrase.bounded()))
        .map(Phrase::meaning)
        .collect(toImmutableSet());
  }

  /** Scripts without spaces between words have no whole words. */
  private static String bounded(String phrase) {
    return JOINED.matchesAnyOf(phrase) ? phrase : "-" + phrase + "-";
  }

  private static String key(String text) {
    return Slug.of(
        CharMatcher.ascii().matchesAllOf(text)
            ? text
            : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll(""));
  }
}
