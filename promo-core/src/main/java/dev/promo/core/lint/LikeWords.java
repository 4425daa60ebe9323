package dev.promo.core.lint;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultiset;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Win;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Pairs of wins that share most of their words. Two texts that do must share one of their rarer words, so only those
 * that share one are compared.
 */
final class LikeWords {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final ImmutableSet<String> STOP_WORDS =
      ImmutableSet.copyOf(LintWords.english().phrases().get(WordList.STOP_WORDS));

  private final ImmutableList<Win> wins;
  private final int least;
  private final List<ImmutableList<String>> words = new ArrayList<>();

  private LikeWords(ImmutableList<Win> wins, int least) {
    this.wins = wins;
    this.least = least;
  }

  static ImmutableList<Suspicion> among(
      ImmutableList<Win> wins, Clusters clusters, Set<WinPair> apart, Defaults defaults) {
    ImmutableList<Win> byId = ImmutableList.sortedCopyOf(Comparator.comparing(Win::id), wins);
    return new LikeWords(byId, defaults.likenessOfDuplicates()).compare(clusters, apart);
  }

  private ImmutableList<Suspicion> compare(Clusters clusters, Set<WinPair> apart) {
    sortWordsByRarity();
    ListMultimap<String, Integer> withRareWord = ArrayListMultimap.create();
    List<Suspicion> found = new ArrayList<>();
    for (int i = 0; i < wins.size() && found.size() < Duplicates.MOST_SUSPICIONS; i++) {
      List<String> rare = rarest(words.get(i));
      Set<Integer> candidates = new TreeSet<>();
      rare.forEach(word -> candidates.addAll(withRareWord.get(word)));
      for (int other : candidates) {
        suspect(other, i, clusters, apart, found);
      }
      int self = i;
      rare.forEach(word -> withRareWord.put(word, self));
    }
    return found.stream()
        .sorted(Comparator.comparing(Suspicion::pair))
        .limit(Duplicates.MOST_SUSPICIONS)
        .collect(ImmutableList.toImmutableList());
  }

  private void suspect(
      int one, int other, Clusters clusters, Set<WinPair> apart, List<Suspicion> found) {
    WinPair pair = WinPair.of(wins.get(one).id(), wins.get(other).id());
    int likeness = likeness(words.get(one), words.get(other));
    if (likeness >= least
        && !apart.contains(pair)
        && !areDifferentOccasions(wins.get(one), wins.get(other))
        && !clusters.of(pair.first()).equals(clusters.of(pair.second()))) {
      found.add(new Suspicion(pair, likeness));
    }
  }

  /** What happens every year is told in the same words, and each year has its own document. */
  private static boolean areDifferentOccasions(Win one, Win other) {
    return one.date().getYear() != other.date().getYear()
        && one.artefacts().stream().anyMatch(artefact -> artefact.address().isPresent())
        && other.artefacts().stream().anyMatch(artefact -> artefact.address().isPresent());
  }

  private void sortWordsByRarity() {
    TreeMultiset<String> counts = TreeMultiset.create();
    List<ImmutableSet<String>> texts = new ArrayList<>();
    for (Win win : wins) {
      ImmutableSet<String> content = content(Draft.of(win).text());
      texts.add(content);
      counts.addAll(content);
    }
    Comparator<String> rarestFirst =
        Comparator.<String>comparingInt(counts::count).thenComparing(Comparator.naturalOrder());
    texts.forEach(text -> words.add(ImmutableList.sortedCopyOf(rarestFirst, text)));
  }

  /** So many of the rarest that a text without any of them cannot be alike. */
  private List<String> rarest(ImmutableList<String> sorted) {
    int shared = (sorted.size() * least + 99) / 100;
    return sorted.subList(0, Math.min(sorted.size(), sorted.size() - shared + 1));
  }

  static ImmutableSet<String> content(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(found -> found.group())
        .filter(word -> !STOP_WORDS.contains(word))
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The words in both, of all words in either, in percent. */
  static int likeness(List<String> one, List<String> other) {
    Set<String> first = ImmutableSet.copyOf(one);
    Set<String> second = ImmutableSet.copyOf(other);
    int either = Sets.union(first, second).size();
    return either == 0 ? 0 : Sets.intersection(first, second).size() * 100 / either;
  }
}
