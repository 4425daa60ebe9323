package dev.promo.core.evidence;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;

/** Numbers the clusters of wins from 0 as they are met. A win that shares no cluster is one of its own. */
final class ClusterNumbers {
  private final ImmutableMap<String, String> shared;
  private final Map<String, Integer> ofCluster = new HashMap<>();
  private final Map<String, Integer> ofLoner = new HashMap<>();

  /** Numbers clusters that are given by the ids of their wins. */
  ClusterNumbers(ImmutableMap<String, String> shared) {
    this.shared = shared;
  }

  /** The number of a win's cluster. */
  int of(String win) {
    String cluster = shared.get(win);
    return cluster == null
        ? ofLoner.computeIfAbsent(win, met -> size())
        : ofCluster.computeIfAbsent(cluster, met -> size());
  }

  int size() {
    return ofCluster.size() + ofLoner.size();
  }
}
