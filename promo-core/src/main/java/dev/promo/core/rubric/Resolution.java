package dev.promo.core.rubric;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rubric asks when everything it refers to is looked up: steps of scales, cells that are the same as others, and
 * levels that include others.
 */
final class Resolution {
  private final ImmutableMap<Key, Cell> cells;
  private final ImmutableListMultimap<Key, Requirement> requirements;
  private final ImmutableMap<String, Level> levels;
  private final ImmutableMap<String, ImmutableMap<String, Level>> scales;

  private record Key(String dimension, String level) {}

  /** A level of the ladder, or a step of a dimension's scale. */
  private record Place(boolean isStep, String id) {}

  Resolution(Rubric rubric) {
    cells = rubric.cells().stream()
        .collect(toImmutableMap(cell -> new Key(cell.dimension(), cell.level()), cell -> cell));
    requirements = rubric.requirements().stream()
        .collect(toImmutableListMultimap(
            asked -> new Key(asked.dimension(), asked.level()), asked -> asked));
    levels = Maps.uniqueIndex(rubric.levels(), Level::id);
    scales = rubric.scales().stream()
        .collect(toImmutableMap(Scale::id, scale -> Maps.uniqueIndex(scale.steps(), Level::id)));
  }

  /** The level's own behaviours first, then those it has from elsewhere; each once. */
  ImmutableList<Behaviour> behaviours(RubricDimension dimension, String level) {
    Set<Behaviour> asked = new LinkedHashSet<>();
    for (Place place : places(dimension, level)) {
      cell(dimension, place).ifPresent(cell -> asked.addAll(cell.behaviours()));
    }
    return ImmutableList.copyOf(asked);
  }

  /** Whether the rubric says anything in the dimension at any of the levels, even that it asks nothing. */
  boolean speaks(RubricDimension dimension, List<String> atLevels) {
    return atLevels.stream()
        .anyMatch(level -> requirements.containsKey(new Key(dimension.id(), level))
            || places(dimension, level).stream()
                .anyMatch(place -> cell(dimension, place).isPresent()));
  }

  /** Every place at which the level asks something in the dimension: nearest first, each once. */
  private Set<Place> places(RubricDimension dimension, String level) {
    Set<Place> places = new LinkedHashSet<>();
    Deque<Place> open = new ArrayDeque<>();
    open.push(new Place(false, level));
    while (!open.isEmpty()) {
      Place place = open.pop();
      if (places.add(place)) {
        next(dimension, place).reverse().forEach(open::push);
      }
    }
    return places;
  }

  private ImmutableList<Place> next(RubricDimension dimension, Place place) {
    ImmutableList.Builder<Place> next = ImmutableList.builder();
    cell(dimension, place)
        .flatMap(Cell::sameAs)
        .ifPresent(other -> next.add(new Place(dimension.scale().isPresent(), other)));
    if (!place.isStep()) {
      requirements.get(new Key(dimension.id(), place.id())).stream()
          .filter(required -> !required.optional())
          .forEach(required -> next.add(new Place(true, required.step())));
    }
    level(dimension, place)
        .ifPresent(found ->
            found.includes().forEach(other -> next.add(new Place(place.isStep(), other))));
    return next.build();
  }

  private Optional<Cell> cell(RubricDimension dimension, Place place) {
    return place.isStep() == dimension.scale().isPresent()
        ? Optional.ofNullable(cells.get(new Key(dimension.id(), place.id())))
        : Optional.empty();
  }

  private Optional<Level> level(RubricDimension dimension, Place place) {
    return place.isStep()
        ? dimension.scale().map(scales::get).map(steps -> steps.get(place.id()))
        : Optional.ofNullable(levels.get(place.id()));
  }
}
