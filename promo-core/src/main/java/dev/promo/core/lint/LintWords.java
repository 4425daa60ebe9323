package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The word lists that the rules look for, in one language. They are data: take {@link #english()} and add your house's
 * words, or hand over lists of your own.
 *
 * <p>A phrase is written as its words, in any case: {@code kind of}. {@code (a|b)} takes either, {@code (a|)} may be
 * left out, {@code _} stands for any one word and {@code #} for a number. {@code reduce~} is the word with all its
 * regular endings, {@code stop~~} doubles the last letter in them. A hyphen counts as a blank.
 *
 * @param language the language tag, such as {@code en}
 * @param phrases the phrases of each list
 */
public record LintWords(String language, ImmutableSetMultimap<WordList, String> phrases) {
  private static final String BUNDLE = "dev.promo.core.lint.words_";
  private static final CharMatcher TAG =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('A', 'Z')).or(CharMatcher.is('-'));
  private static final Splitter COMMAS =
      Splitter.on(',').trimResults(CharMatcher.whitespace()).omitEmptyStrings();

  public LintWords {
    checkArgument(!language.isBlank(), "a set of word lists must name its language");
    phrases.values().forEach(Phrase::expand);
  }

  public static LintWords english() {
    return of("en");
  }

  /**
   * The lists that promo ships for a language; today that is {@code en} alone.
   *
   * @throws IllegalArgumentException for a language that promo has no lists for
   */
  public static LintWords of(String language) {
    checkArgument(TAG.matchesAllOf(language), "'%s' is not a language tag", language);
    ImmutableSetMultimap.Builder<WordList, String> phrases = ImmutableSetMultimap.builder();
    ResourceBundle lists = shipped(language);
    for (WordList list : WordList.values()) {
      phrases.putAll(list, COMMAS.splitToList(lists.getString(list.key())));
    }
    return new LintWords(language, phrases.build());
  }

  /** The language is part of the name and the root locale is asked for, so that the computer's locale has no say. */
  private static ResourceBundle shipped(String language) {
    try {
      return ResourceBundle.getBundle(BUNDLE + language.replace('-', '_'), Locale.ROOT);
    } catch (MissingResourceException e) {
      throw new IllegalArgumentException(
          "promo has no word lists for the language '" + language + "'", e);
    }
  }

  /** These lists and further phrases in one of them. */
  public LintWords with(WordList list, Collection<String> further) {
    return new LintWords(
        language,
        ImmutableSetMultimap.<WordList, String>builder()
            .putAll(phrases)
            .putAll(list, further)
            .build());
  }

  /** These lists with other phrases in one of them. */
  public LintWords replacing(WordList list, Collection<String> others) {
    ImmutableSetMultimap.Builder<WordList, String> replaced = ImmutableSetMultimap.builder();
    phrases.entries().stream().filter(entry -> entry.getKey() != list).forEach(replaced::put);
    return new LintWords(language, replaced.putAll(list, others).build());
  }
}
