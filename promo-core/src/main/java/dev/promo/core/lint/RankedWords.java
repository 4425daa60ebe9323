package dev.promo.core.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The different words of a text, each as its rank among the words of all texts that it is compared with: the rarest come
 * first. Words that carry no content are left out.
 */
record RankedWords(ImmutableIntArray ranks) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final ImmutableSet<String> STOP_WORDS =
      ImmutableSet.copyOf(LintWords.english().phrases().get(WordList.STOP_WORDS));

  /** The words of each text, in the order of the texts. */
  static ImmutableList<RankedWords> of(List<String> texts) {
    ImmutableList<ImmutableSet<String>> words =
        texts.stream().map(RankedWords::content).collect(toImmutableList());
    Map<String, Integer> ranks = ranks(words);
    return words.stream()
        .map(each -> new RankedWords(
            ImmutableIntArray.copyOf(each.stream().mapToInt(ranks::get).sorted())))
        .collect(toImmutableList());
  }

  private static Map<String, Integer> ranks(List<ImmutableSet<String>> texts) {
    Multiset<String> counts = HashMultiset.create();
    texts.forEach(counts::addAll);
    Map<String, Integer> ranks = new HashMap<>();
    counts.elementSet().stream()
        .sorted(
            Comparator.<String>comparingInt(counts::count).thenComparing(Comparator.naturalOrder()))
        .forEach(word -> ranks.put(word, ranks.size()));
    return ranks;
  }

  private static ImmutableSet<String> content(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .filter(word -> !STOP_WORDS.contains(word))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * So many of the rarest that a text without any of them cannot be alike.
   *
   * @param least the likeness from which on texts are alike, in percent
   */
  ImmutableIntArray rarest(int least) {
    int shared = (ranks.length() * least + 99) / 100;
    return ranks.subArray(0, Math.min(ranks.length(), ranks.length() - shared + 1));
  }

  /** The words in both, of all words in either, in percent. */
  int likeness(RankedWords other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < ranks.length() && j < other.ranks.length()) {
      int mine = ranks.get(i);
      int its = other.ranks.get(j);
      both += mine == its ? 1 : 0;
      i += mine <= its ? 1 : 0;
      j += its <= mine ? 1 : 0;
    }
    int either = ranks.length() + other.ranks.length() - both;
    return either == 0 ? 0 : both * 100 / either;
  }
}
