package dev.promo.core.evidence;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.promo.core.evidence.Offers.NONE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.RubricDimension;
import java.util.Optional;

/**
 * The best choice from a coverage.
 *
 * @param dimensions the dimensions, in the rubric's order
 * @param clusters the clusters of all wins met so far
 * @param offers what there was to choose from
 * @param rules what it was chosen by
 * @param allocation the choice
 */
record Choice(
    ImmutableList<RubricDimension> dimensions,
    ClusterNumbers clusters,
    Offers offers,
    ChoiceRules rules,
    Allocation allocation) {

  static Choice of(Coverage coverage, ImmutableMap<String, String> shared, Defaults defaults) {
    ClusterNumbers clusters = new ClusterNumbers(shared);
    Offers offers = Offers.of(coverage, clusters, defaults.winsPerPacket());
    ChoiceRules rules = ChoiceRules.of(defaults, offers.dimensions(), offers.clusters());
    return new Choice(
        coverage.dimensions().stream().map(DimensionCoverage::dimension).collect(toImmutableList()),
        clusters,
        offers,
        rules,
        ExactChoice.of(offers, rules));
  }

  PacketSelection selection() {
    ImmutableListMultimap.Builder<RubricDimension, ScoredWin> shown =
        ImmutableListMultimap.builder();
    for (int dimension = 0; dimension < offers.dimensions(); dimension++) {
      for (int offer : offers.ofDimension(dimension)) {
        if (allocation.taken(offers.cluster(offer)) == offer) {
          shown.put(dimensions.get(dimension), offers.win(offer));
        }
      }
    }
    return new PacketSelection(shown.build());
  }

  /** The win of the same cluster that is shown. */
  Optional<ScoredWin> shownInsteadOf(ScoredWin scored) {
    int cluster = clusters.of(scored.win().id());
    int taken = cluster < offers.clusters() ? allocation.taken(cluster) : NONE;
    return taken == NONE ? Optional.empty() : Optional.of(offers.win(taken));
  }
}
