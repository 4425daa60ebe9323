package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Metric;
import dev.promo.core.win.Win;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Wins that certainly tell of the same thing, each cluster named by the smallest id in it. For one thread. */
final class Clusters {
  private final Map<String, String> parents = new HashMap<>();

  private Clusters() {}

  static Clusters of(ImmutableList<Win> wins, Set<WinPair> confirmed) {
    Clusters clusters = new Clusters();
    wins.forEach(win -> clusters.parents.put(win.id(), win.id()));
    Map<Object, String> firstWith = new HashMap<>();
    for (Win win : wins) {
      marks(win)
          .forEach(mark ->
              clusters.join(win.id(), firstWith.merge(mark, win.id(), (held, own) -> held)));
    }
    confirmed.stream()
        .filter(pair -> clusters.holds(pair.first()) && clusters.holds(pair.second()))
        .forEach(pair -> clusters.join(pair.first(), pair.second()));
    return clusters;
  }

  /** What no two different wins have in common. */
  private static Stream<Object> marks(Win win) {
    return Stream.concat(
        win.artefacts().stream()
            .map(Artefact::address)
            .flatMap(Optional::stream)
            .map(String::strip),
        win.project().stream()
            .flatMap(
                project -> win.metrics().stream().flatMap(metric -> Change.of(project, metric))));
  }

  /** A metric of a project, moved from one value to another. */
  private record Change(
      String project, String metric, String unit, BigDecimal before, BigDecimal after) {
    static Stream<Change> of(String project, Metric metric) {
      return metric.before().stream()
          .map(before -> new Change(
              project.strip(),
              metric.name().strip(),
              metric.unit().strip(),
              before.stripTrailingZeros(),
              metric.after().stripTrailingZeros()));
    }
  }

  /** The smallest id in the cluster of a win. */
  String of(String id) {
    String root = id;
    String parent = parent(root);
    while (!parent.equals(root)) {
      parents.put(root, parent(parent));
      root = parent;
      parent = parent(root);
    }
    return root;
  }

  ImmutableMap<String, String> byWin() {
    return parents.keySet().stream()
        .sorted()
        .collect(ImmutableMap.toImmutableMap(id -> id, this::of));
  }

  private boolean holds(String id) {
    return parents.containsKey(id);
  }

  private void join(String one, String other) {
    String first = of(one);
    String second = of(other);
    if (first.compareTo(second) < 0) {
      parents.put(second, first);
    } else {
      parents.put(first, second);
    }
  }

  private String parent(String id) {
    return Objects.requireNonNull(parents.get(id), id);
  }
}
