package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import dev.promo.core.rubric.Behaviour;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.DraftScale;
import dev.promo.rubric.draft.LadderDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes dimensions, each with a scale of its own, of the trees that hold them. */
final class StepDimensions {
  private final LadderDraft draft;
  private final StepNames names = new StepNames();
  private final boolean areAboutsAsked;
  private final Map<Integer, String> points;

  StepDimensions(LadderDraft draft) {
    this(draft, false, Map.of());
  }

  private StepDimensions(LadderDraft draft, boolean areAboutsAsked, Map<Integer, String> points) {
    this.draft = draft;
    this.areAboutsAsked = areAboutsAsked;
    this.points = points;
  }

  /** As these, but what a step is about is asked as well, and the steps are worth points. */
  StepDimensions withAbout(Map<Integer, String> pointsOfSteps) {
    return new StepDimensions(draft, true, pointsOfSteps);
  }

  /**
   * Adds the dimensions of a tree.
   *
   * @param isOneOfSeveral whether the tree's title is a group of them
   */
  void add(ReferencedTree tree, NestedRows rows, boolean isOneOfSeveral) {
    ImmutableListMultimap<List<TreeStep>, TreeRow> dimensions = Multimaps.index(
        rows.asked().stream()
            .filter(row -> rows.axes(row).dimensionIndex().isPresent())
            .collect(toImmutableList()),
        row -> row.things().subList(0, rows.axes(row).dimensionIndex().orElseThrow() + 1));
    ImmutableListMultimap<List<TreeStep>, TreeRow> inside = inside(dimensions.keySet(), rows);
    for (List<TreeStep> path : dimensions.keySet()) {
      add(tree, rows, path, dimensions.get(path), inside.get(path), isOneOfSeveral);
    }
  }

  /** The rows in each of the dimensions, but for examples. */
  private static ImmutableListMultimap<List<TreeStep>, TreeRow> inside(
      Set<List<TreeStep>> dimensions, NestedRows rows) {
    ImmutableSet<Integer> lengths = dimensions.stream().map(List::size).collect(toImmutableSet());
    ImmutableListMultimap.Builder<List<TreeStep>, TreeRow> inside = ImmutableListMultimap.builder();
    for (TreeRow row : rows.all()) {
      if (row.use() != TreeRow.Use.EXAMPLE && rows.axesAround(row).isPresent()) {
        lengths.stream()
            .filter(length -> length <= row.things().size())
            .map(length -> row.things().subList(0, length))
            .filter(dimensions::contains)
            .forEach(path -> inside.put(path, row));
      }
    }
    return inside.build();
  }

  StepNames names() {
    return names;
  }

  private void add(
      ReferencedTree tree,
      NestedRows rows,
      List<TreeStep> path,
      ImmutableList<TreeRow> asked,
      ImmutableList<TreeRow> inside,
      boolean isOneOfSeveral) {
    TreeStep named = path.get(path.size() - 1);
    TreeStep declared = rows.dimension(named);
    Stream<String> over =
        rows.axes(asked.get(0)).groups().stream().map(at -> path.get(at).name());
    ImmutableList<String> group = Stream.concat(
            isOneOfSeveral ? Stream.of(tree.title()) : Stream.of(), over)
        .collect(toImmutableList());
    DraftScale scale = draft.newScale(declared.name());
    DraftDimension dimension = draft.newDimension(group, declared.name()).on(scale);
    declared.id().ifPresent(dimension::id);
    Map<String, TreeStep> steps = new LinkedHashMap<>();
    asked.forEach(row -> {
      TreeStep step = rows.level(row.things().get(rows.axes(row).level()));
      steps.putIfAbsent(Names.key(step.name()), step);
    });
    Map<String, DraftLevel> rungs = new LinkedHashMap<>();
    for (String key : order(steps)) {
      TreeStep step = requireNonNull(steps.get(key));
      DraftLevel rung = scale.step(step.name());
      step.id().ifPresent(rung::id);
      Optional.of(key)
          .filter(Axes::isNumber)
          .map(Integer::valueOf)
          .map(points::get)
          .ifPresent(rung::threshold);
      rungs.put(key, rung);
      names.add(
          tree.names(),
          called(named, declared),
          called(step, step),
          new StepNames.Place(dimension, rung));
    }
    inside.forEach(row -> fillCell(rows, row, dimension, rungs));
  }

  private void fillCell(
      NestedRows rows, TreeRow row, DraftDimension dimension, Map<String, DraftLevel> rungs) {
    ImmutableList<TreeStep> things = row.things();
    int at = rows.axesAround(row).orElseThrow().level();
    Optional<DraftLevel> rung = at < things.size()
        ? Optional.ofNullable(rungs.get(Names.key(rows.level(things.get(at)).name())))
        : Optional.empty();
    boolean isAsked = row.use() == TreeRow.Use.ASKED || areAboutsAsked;
    for (Behaviour text : row.texts()) {
      Behaviour line = text.withText(Texts.oneLine(text.text()));
      if (rung.isEmpty()) {
        dimension.about(line.text());
      } else if (isAsked) {
        draft.cell(dimension, rung.get()).add(line);
      } else {
        draft.cell(dimension, rung.get()).about(line.text());
      }
    }
  }

  private static ImmutableList<String> order(Map<String, TreeStep> steps) {
    return LevelOrder.of(
            ImmutableList.of(),
            ImmutableList.copyOf(steps.values()),
            ImmutableList.of(ImmutableSet.copyOf(steps.keySet())))
        .names();
  }

  private static ImmutableList<String> called(TreeStep named, TreeStep declared) {
    return Stream.of(
            Optional.of(named.name()), named.id(), Optional.of(declared.name()), declared.id())
        .flatMap(Optional::stream)
        .distinct()
        .collect(toImmutableList());
  }
}
