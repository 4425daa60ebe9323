package dev.promo.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multiset;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.Scale;
import dev.promo.core.rubric.Track;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parts of a ladder by their names, and counted. A name that another part has already gets a number. */
final class LadderAccount {
  private final Rubric rubric;
  private final Labels levels = new Labels();
  private final Labels dimensions = new Labels();
  private final Map<String, Labels> steps = new LinkedHashMap<>();

  LadderAccount(Rubric rubric) {
    this.rubric = rubric;
    rubric.levels().forEach(level -> levels.add(level.id(), level.name()));
    rubric.dimensions().forEach(dimension -> dimensions.add(dimension.id(), path(dimension)));
    rubric.scales().forEach(scale -> {
      Labels named = steps.computeIfAbsent(scale.id(), id -> new Labels());
      scale.steps().forEach(step -> named.add(step.id(), step.name()));
    });
  }

  /** The names of the levels of each track, lowest first, under the name of the track. */
  ImmutableMap<String, ImmutableList<String>> tracks() {
    Labels names = new Labels();
    ImmutableMap.Builder<String, ImmutableList<String>> tracks = ImmutableMap.builder();
    for (Track track : rubric.tracks()) {
      names.add(track.id(), track.name());
      tracks.put(names.of(track.id()), levels.of(track.levels()));
    }
    return tracks.buildOrThrow();
  }

  /** The names of all levels on tracks, track by track, each once. */
  ImmutableList<String> levels() {
    return levels.of(climbed().asList());
  }

  /** The names of the levels on no track, which others include. */
  ImmutableList<String> baselines() {
    ImmutableSet<String> climbed = climbed();
    return levels.of(rubric.levels().stream()
        .map(Level::id)
        .filter(level -> !climbed.contains(level))
        .collect(toImmutableList()));
  }

  /** The names of the steps of each scale, lowest first, under the name of the scale. */
  ImmutableMap<String, ImmutableList<String>> scales() {
    Labels names = new Labels();
    ImmutableMap.Builder<String, ImmutableList<String>> scales = ImmutableMap.builder();
    for (Scale scale : rubric.scales()) {
      names.add(scale.id(), scale.name());
      scales.put(
          names.of(scale.id()),
          scale.steps().stream()
              .map(step -> steps(scale.id()).of(step.id()))
              .collect(toImmutableList()));
    }
    return scales.buildOrThrow();
  }

  /** Headings and name of each dimension, in order, with a slash between them. */
  ImmutableList<String> dimensions() {
    return dimensions.of(
        rubric.dimensions().stream().map(RubricDimension::id).collect(toImmutableList()));
  }

  /** The dimensions that hold what the ladder warns against. */
  ImmutableList<String> against() {
    return dimensions.of(rubric.dimensions().stream()
        .filter(dimension -> !dimension.isAsked())
        .map(RubricDimension::id)
        .collect(toImmutableList()));
  }

  /** How many cells hold a behaviour. */
  int cells() {
    return (int)
        rubric.cells().stream().filter(cell -> !cell.behaviours().isEmpty()).count();
  }

  int behaviours() {
    return rubric.cells().stream().mapToInt(LadderAccount::behaviours).sum();
  }

  /** The number of behaviours under each dimension and level or step, without those that have none. */
  ImmutableMap<String, ImmutableMap<String, Integer>> counts() {
    Map<String, ImmutableMap.Builder<String, Integer>> counts = new LinkedHashMap<>();
    rubric.dimensions().forEach(dimension -> counts.put(dimension.id(), ImmutableMap.builder()));
    for (Cell cell : rubric.cells()) {
      if (!cell.behaviours().isEmpty()) {
        requireNonNull(counts.get(cell.dimension())).put(rung(cell), behaviours(cell));
      }
    }
    ImmutableMap.Builder<String, ImmutableMap<String, Integer>> named = ImmutableMap.builder();
    counts.forEach((id, levels) -> named.put(dimensions.of(id), levels.buildOrThrow()));
    return named.buildOrThrow();
  }

  private String rung(Cell cell) {
    Optional<String> scale = rubric.dimension(cell.dimension()).flatMap(RubricDimension::scale);
    return scale.map(this::steps).orElse(levels).of(cell.level());
  }

  private Labels steps(String scale) {
    return requireNonNull(steps.get(scale));
  }

  private ImmutableSet<String> climbed() {
    return rubric.tracks().stream()
        .flatMap(track -> track.levels().stream())
        .collect(toImmutableSet());
  }

  private static int behaviours(Cell cell) {
    return cell.behaviours().stream().mapToInt(Behaviour::count).sum();
  }

  private static String path(RubricDimension dimension) {
    return String.join(
        " / ",
        ImmutableList.<String>builder()
            .addAll(dimension.group())
            .add(dimension.name())
            .build());
  }

  /** Names under ids, each name once. */
  private static final class Labels {
    private final Map<String, String> byId = new HashMap<>();
    private final Multiset<String> uses = HashMultiset.create();

    void add(String id, String name) {
      uses.add(name);
      String label = uses.count(name) == 1 ? name : name + " (" + uses.count(name) + ")";
      byId.put(id, label);
      uses.add(label, label.equals(name) ? 0 : 1);
    }

    String of(String id) {
      return requireNonNull(byId.get(id));
    }

    ImmutableList<String> of(List<String> ids) {
      return ids.stream().map(this::of).collect(toImmutableList());
    }
  }
}
