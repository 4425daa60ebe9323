package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Dimensions with steps, by their names and by those of their steps. */
final class Axes {
  private final ImmutableList<Axis> all;
  private final ImmutableListMultimap<String, Axis> byKey;
  private final ImmutableListMultimap<String, Axis> byStep;
  private final ImmutableSet<DocumentPart> parts;

  private Axes(ImmutableList<Axis> all) {
    this.all = all;
    this.parts = all.stream().map(Axis::part).collect(toImmutableSet());
    ImmutableListMultimap.Builder<String, Axis> keys = ImmutableListMultimap.builder();
    ImmutableListMultimap.Builder<String, Axis> steps = ImmutableListMultimap.builder();
    for (Axis axis : all) {
      axis.keys().forEach(key -> keys.put(key, axis));
      axis.steps().forEach(step -> steps.put(NameKey.of(step.name()), axis));
    }
    byKey = keys.build();
    byStep = steps.build();
  }

  /**
   * The dimensions among what looks like some. What a level asks looks like one too, when it is a list of steps of
   * several dimensions or a table of several dimensions; it comes after what has numbered steps, or after what it names.
   *
   * @param headings the keys of all headings, which a table of contents may list like steps
   */
  static Axes among(ImmutableList<Axis> candidates, Set<String> headings) {
    Axes known = new Axes(candidates);
    ImmutableList<Axis> described = candidates.stream()
        .filter(axis -> !known.areMostlyNames(axis.labels(), axis))
        .filter(axis ->
            axis.steps().stream().noneMatch(step -> headings.contains(NameKey.of(step.text()))))
        .sorted(Comparator.comparing(axis -> !axis.hasNumbers()))
        .collect(toImmutableList());
    SetMultimap<String, Axis> stepsSeen = HashMultimap.create();
    List<Axis> axes = new ArrayList<>();
    for (Axis axis : described) {
      long over = axis.stepKeys().stream().filter(stepsSeen::containsKey).count();
      long owners = axis.stepKeys().stream()
          .flatMap(key -> stepsSeen.get(key).stream())
          .distinct()
          .count();
      if (over * 2 <= axis.steps().size() || owners < 2 || axis.hasNumbers()) {
        axes.add(axis);
        axis.stepKeys().forEach(key -> stepsSeen.put(key, axis));
      }
    }
    return new Axes(candidates.stream().filter(axes::contains).collect(toImmutableList()));
  }

  private boolean areMostlyNames(ImmutableList<String> labels, Axis but) {
    long names = labels.stream()
        .filter(label -> byKey.get(NameKey.of(label)).stream().anyMatch(axis -> !axis.equals(but)))
        .count();
    return names * 2 >= labels.size();
  }

  /** Whether a block describes one of them. */
  boolean areIn(DocumentPart part) {
    return parts.contains(part);
  }

  ImmutableList<Axis> all() {
    return all;
  }

  /** The dimension of this name, or the only one whose name begins like it. */
  Optional<Axis> named(String words) {
    for (String key : NameKey.all(words)) {
      if (byKey.containsKey(key)) {
        return Optional.of(byKey.get(key).get(0));
      }
    }
    String key = NameKey.of(words);
    ImmutableSet<Axis> alike = byKey.entries().stream()
        .filter(entry -> NameKey.isPart(key, entry.getKey()))
        .map(entry -> entry.getValue())
        .collect(toImmutableSet());
    return alike.size() == 1 ? Optional.of(alike.asList().get(0)) : Optional.empty();
  }

  /** The dimensions that have a step of this name. */
  ImmutableList<Axis> withStep(String words) {
    return byStep.get(NameKey.of(words));
  }
}
