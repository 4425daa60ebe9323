package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.promo.core.policy.Defaults;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import java.util.Map;
import java.util.Set;

/**
 * Which wins tell of the same thing.
 *
 * <p>Certain are wins that link the same address, and wins of one project that move the same metric from the same value
 * to the same value. Texts alone err both ways, so wins with like words are only asked about. Certain and confirmed
 * pairs make clusters, of which a packet shows one win.
 *
 * @param clusters for every win's id the id of its cluster, which is the smallest id in it; a win that is alone is its
 *     own cluster
 * @param suspicions pairs in different clusters whose words are alike and that the author has not answered, by id, at
 *     most {@value #MOST_SUSPICIONS}
 */
public record Duplicates(
    ImmutableMap<String, String> clusters, ImmutableList<Suspicion> suspicions) {
  /** More questions than anybody answers. */
  public static final int MOST_SUSPICIONS = 1_000;

  /**
   * The clusters of a log about which its author has said nothing, as {@link #in(WinLog, Defaults)} finds them, without
   * a comparison of texts.
   */
  public static ImmutableMap<String, String> clusters(WinLog log) {
    return Clusters.of(log.wins(), ImmutableSet.of()).byWin();
  }

  /** The duplicates in a log about which its author has said nothing. */
  public static Duplicates in(WinLog log, Defaults defaults) {
    return in(log, ImmutableSet.of(), ImmutableSet.of(), defaults);
  }

  /**
   * The duplicates in a log.
   *
   * @param confirmed pairs the author has called the same; ids that the log does not hold count for nothing
   * @param apart pairs the author has called different; they are not asked about again
   */
  public static Duplicates in(
      WinLog log, Set<WinPair> confirmed, Set<WinPair> apart, Defaults defaults) {
    Clusters clusters = Clusters.of(log.wins(), confirmed);
    return new Duplicates(clusters.byWin(), LikeWords.among(log.wins(), clusters, apart, defaults));
  }

  /**
   * The id of the cluster a win is in.
   *
   * @throws IllegalArgumentException for a win that was not looked at
   */
  public String cluster(Win win) {
    String cluster = clusters.get(win.id());
    checkArgument(cluster != null, "win '%s' is not in the log that was looked at", win.id());
    return cluster;
  }

  /** The ids in each cluster of two or more, in order. */
  public ImmutableListMultimap<String, String> shared() {
    ImmutableListMultimap<String, String> all = clusters.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .collect(toImmutableListMultimap(Map.Entry::getValue, Map.Entry::getKey));
    return ImmutableListMultimap.copyOf(
        Multimaps.filterKeys(all, cluster -> all.get(cluster).size() > 1));
  }
}
