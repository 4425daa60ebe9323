package dev.promo.core.business.script;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Phrases to look for, whatever their case, hyphens and punctuation. {@code *} stands for up to three words of
 * the same sentence.
 *
 * @param phrases each as its words
 */
record Phrases(ImmutableList<List<String>> phrases) {
  private static final int WORDS_OF_A_GAP = 3;
  private static final String GAP = "*";
  private static final String STOP = "|";
  private static final CharMatcher STOPS = CharMatcher.anyOf(".;:!?|\n");
  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final CharMatcher IN_WORDS =
      CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf("'*|"));
  private static final Splitter WORDS = Splitter.on(IN_WORDS.negate()).omitEmptyStrings();

  /** Reads phrases parted by commas. */
  static Phrases of(String list) {
    return new Phrases(COMMAS.splitToStream(list).map(Phrases::words).collect(toImmutableList()));
  }

  /** The first of them that a text holds. */
  Optional<String> firstIn(String text) {
    List<String> words = words(STOPS.replaceFrom(text.replace(GAP, " "), " " + STOP + " "));
    return phrases.stream()
        .filter(phrase -> isIn(words, phrase))
        .map(phrase -> String.join(" ", phrase))
        .findFirst();
  }

  private static boolean isIn(List<String> words, List<String> phrase) {
    for (int start = 0; start < words.size(); start++) {
      if (isAt(words, start, phrase, 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(List<String> words, int at, List<String> phrase, int part) {
    if (part == phrase.size()) {
      return true;
    }
    if (phrase.get(part).equals(GAP)) {
      return isBehindGap(words, at, phrase, part + 1);
    }
    return at < words.size()
        && words.get(at).equals(phrase.get(part))
        && isAt(words, at + 1, phrase, part + 1);
  }

  private static boolean isBehindGap(List<String> words, int at, List<String> phrase, int part) {
    for (int skipped = 0; skipped <= WORDS_OF_A_GAP; skipped++) {
      if (isAt(words, at + skipped, phrase, part)) {
        return true;
      }
      if (at + skipped >= words.size() || words.get(at + skipped).equals(STOP)) {
        return false;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    return WORDS.splitToList(text.replace('\u2019', '\'').toLowerCase(Locale.ROOT));
  }
}
