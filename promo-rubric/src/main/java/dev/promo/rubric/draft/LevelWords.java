package dev.promo.rubric.draft;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.notation.Slug;
import java.util.List;

/** What the words of a name mean, one after the other; of several readings the longest phrase counts. */
final class LevelWords {
  private static final int LONGEST_PHRASE = 3;

  private LevelWords() {}

  static ImmutableList<ImmutableSet<String>> of(String name, int mostWords, Phrases phrases) {
    ImmutableList.Builder<ImmutableSet<String>> meanings = ImmutableList.builder();
    List<String> words = List.of(Slug.of(name).split("-"));
    if (words.size() > mostWords) {
      return ImmutableList.of();
    }
    for (int i = 0; i < words.size(); ) {
      i += longest(words, i, phrases, meanings);
    }
    ImmutableList<ImmutableSet<String>> found = meanings.build();
    return found.isEmpty() && isUnspaced(name) ? ImmutableList.of(phrases.in(name)) : found;
  }

  private static int longest(
      List<String> words,
      int from,
      Phrases phrases,
      ImmutableList.Builder<ImmutableSet<String>> into) {
    for (int length = Math.min(LONGEST_PHRASE, words.size() - from); length > 0; length--) {
      ImmutableSet<String> meaning =
          phrases.of(String.join(" ", words.subList(from, from + length)));
      if (!meaning.isEmpty()) {
        into.add(meaning);
        return length;
      }
    }
    return 1;
  }

  /** Whether the script has no spaces between words. */
  private static boolean isUnspaced(String name) {
    return name.codePoints().anyMatch(Scripts::isUnspaced);
  }
}
