package dev.promo.core.lint;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.primitives.ImmutableIntArray;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Win;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Pairs of wins that share most of their words. Two texts that do must share one of their rarer words, so only those
 * that share one are compared.
 */
final class LikeWords {
  private final ImmutableList<Win> wins;
  private final int least;
  private final ImmutableList<RankedWords> words;

  private LikeWords(ImmutableList<Win> wins, int least) {
    this.wins = wins;
    this.least = least;
    this.words = RankedWords.of(wins.stream().map(win -> Draft.of(win).text()).toList());
  }

  static ImmutableList<Suspicion> among(
      ImmutableList<Win> wins, Clusters clusters, Set<WinPair> apart, Defaults defaults) {
    ImmutableList<Win> byId = ImmutableList.sortedCopyOf(Comparator.comparing(Win::id), wins);
    return new LikeWords(byId, defaults.likenessOfDuplicates()).compare(clusters, apart);
  }

  private ImmutableList<Suspicion> compare(Clusters clusters, Set<WinPair> apart) {
    ListMultimap<Integer, Integer> withRareWord = ArrayListMultimap.create();
    List<Suspicion> found = new ArrayList<>();
    for (int i = 0; i < wins.size() && found.size() < Duplicates.MOST_SUSPICIONS; i++) {
      int self = i;
      ImmutableIntArray rare = words.get(i).rarest(least);
      BitSet candidates = new BitSet();
      rare.forEach(word -> withRareWord.get(word).forEach(candidates::set));
      candidates.stream().forEach(other -> suspect(other, self, clusters, apart, found));
      rare.forEach(word -> withRareWord.put(word, self));
    }
    return found.stream()
        .sorted(Comparator.comparing(Suspicion::pair))
        .limit(Duplicates.MOST_SUSPICIONS)
        .collect(ImmutableList.toImmutableList());
  }

  private void suspect(
      int one, int other, Clusters clusters, Set<WinPair> apart, List<Suspicion> found) {
    int likeness = words.get(one).likeness(words.get(other));
    if (likeness < least) {
      return;
    }
    WinPair pair = WinPair.of(wins.get(one).id(), wins.get(other).id());
    if (!apart.contains(pair)
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
}
