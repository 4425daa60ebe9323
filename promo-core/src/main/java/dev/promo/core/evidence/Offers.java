package dev.promo.core.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The places wins may take: an offer is a win under one of the dimensions it claims. Offers are numbered from 0 in the
 * canonical order: strongest win first, of equals the newer, then by id; a win's dimensions in the rubric's order.
 *
 * <p>Only offers that a best choice can need are kept. Of a cluster, its strongest win in the dimension: any other can
 * be exchanged for it. Of a dimension, those of its first N clusters, N being the most wins of a packet: beside a later
 * one, a choice leaves at least one of these N unshown, which can take its place. As many as a dimension may show would
 * be too few, because all of its first clusters may be needed elsewhere.
 */
final class Offers {
  /** No offer. */
  static final int NONE = -1;

  private static final Comparator<Offer> IN_ORDER = Comparator.comparingInt(Offer::points)
      .reversed()
      .thenComparing(offer -> offer.scored().win().date(), Comparator.reverseOrder())
      .thenComparing(offer -> offer.scored().win().id())
      .thenComparingInt(Offer::dimension);

  private record Offer(ScoredWin scored, int points, int cluster, int dimension) {}

  private final Offer[] offers;
  private final int[][] ofCluster;
  private final int[][] ofDimension;

  private Offers(List<Offer> offers, int clusters, int dimensions) {
    this.offers = offers.toArray(Offer[]::new);
    Arrays.sort(this.offers, IN_ORDER);
    this.ofCluster = grouped(Offer::cluster, clusters);
    this.ofDimension = grouped(Offer::dimension, dimensions);
  }

  private int[][] grouped(ToIntFunction<Offer> key, int groups) {
    int[] sizes = new int[groups];
    for (Offer offer : offers) {
      sizes[key.applyAsInt(offer)]++;
    }
    int[][] grouped = new int[groups][];
    Arrays.setAll(grouped, group -> new int[sizes[group]]);
    for (int offer = offers.length - 1; offer >= 0; offer--) {
      int group = key.applyAsInt(offers[offer]);
      grouped[group][--sizes[group]] = offer;
    }
    return grouped;
  }

  /**
   * The offers of a coverage.
   *
   * @param most the most wins a choice may hold
   */
  static Offers of(Coverage coverage, ClusterNumbers clusters, int most) {
    List<Offer> offers = new ArrayList<>();
    int dimensions = coverage.dimensions().size();
    for (int dimension = 0; dimension < dimensions; dimension++) {
      addFirst(most, coverage.dimensions().get(dimension).eligible(), dimension, clusters, offers);
    }
    return new Offers(offers, clusters.size(), dimensions);
  }

  private static void addFirst(
      int most, List<ScoredWin> wins, int dimension, ClusterNumbers clusters, List<Offer> offers) {
    BitSet seen = new BitSet();
    int first = offers.size();
    for (ScoredWin scored : wins) {
      int cluster = clusters.of(scored.win().id());
      if (!seen.get(cluster)) {
        seen.set(cluster);
        offers.add(new Offer(scored, scored.score().points(), cluster, dimension));
        if (offers.size() - first == most) {
          return;
        }
      }
    }
  }

  int size() {
    return offers.length;
  }

  int clusters() {
    return ofCluster.length;
  }

  int dimensions() {
    return ofDimension.length;
  }

  ScoredWin win(int offer) {
    return offers[offer].scored();
  }

  int points(int offer) {
    return offers[offer].points();
  }

  int cluster(int offer) {
    return offers[offer].cluster();
  }

  int dimension(int offer) {
    return offers[offer].dimension();
  }

  /** A cluster's offers in their order; not to be changed. */
  int[] ofCluster(int cluster) {
    return ofCluster[cluster];
  }

  /** A dimension's offers in their order; not to be changed. */
  int[] ofDimension(int dimension) {
    return ofDimension[dimension];
  }

  /** Whether two offers are of the same win. */
  boolean isSameWin(int offer, int other) {
    return win(offer).win().id().equals(win(other).win().id());
  }
}
