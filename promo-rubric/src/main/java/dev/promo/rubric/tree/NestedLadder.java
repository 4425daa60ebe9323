package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import dev.promo.core.problem.Location;
import dev.promo.core.rubric.Behaviour;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.DraftCell;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.draft.WarningWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fills a draft with the rows of a tree in which dimensions hold levels, or levels dimensions. */
final class NestedLadder {
  private final LadderDraft draft;
  private final NestedRows rows;
  /** What all dimensions are called. */
  private final ImmutableSet<String> names;

  private final Map<String, DraftLevel> levels = new LinkedHashMap<>();
  private final Map<List<String>, DraftDimension> dimensions = new LinkedHashMap<>();
  private final Map<String, DraftDimension> dimensionsByName = new HashMap<>();
  private boolean areTracks;

  private NestedLadder(LadderDraft draft, NestedRows rows) {
    this.draft = draft;
    this.rows = rows;
    this.names = rows.asked().stream()
        .flatMap(row -> rows.axes(row).dimensionIndex().map(at -> row.things().get(at)).stream())
        .map(TreeStep::name)
        .collect(toImmutableSet());
  }

  /**
   * Fills the draft.
   *
   * @param named the levels as the caller has them, lowest first
   * @param title what the only dimension is called where the tree names none
   */
  static void fill(LadderDraft draft, NestedRows rows, ImmutableList<String> named, String title) {
    NestedLadder ladder = new NestedLadder(draft, rows);
    ladder.order(named);
    ladder.declareDimensions();
    rows.asked().forEach(row -> ladder.ask(row, title));
    rows.others().forEach(ladder::other);
    if (rows.isGuessed()) {
      draft.problem(Guesses.axes(rows.place()));
    } else if (rows.areLevelsNumberedInSeries()) {
      draft.problem(Guesses.numbered(rows.place(), rows.levelNames()));
    }
    if (rows.isDimensionless()) {
      draft.problem(Guesses.noDimensions(rows.place()));
    }
  }

  private void order(ImmutableList<String> named) {
    Map<String, TreeStep> steps = new LinkedHashMap<>();
    Map<List<TreeStep>, Set<String>> lists = new LinkedHashMap<>();
    rows.declaredLevels().forEach(step -> add(steps, lists, ImmutableList.of(), step));
    for (TreeRow row : rows.asked()) {
      int at = rows.axes(row).level();
      add(steps, lists, row.things().subList(0, at), rows.level(row.things().get(at)));
    }
    areTracks = areTracks(lists);
    if (areTracks) {
      lists.forEach((outer, names) -> draft.track(
          TreeStep.last(outer).name(), order(named, steps, names, ImmutableList.of(names))));
    } else {
      order(named, steps, steps.keySet(), lists.values());
    }
  }

  /** Makes levels of the names, in order. */
  private ImmutableList<DraftLevel> order(
      ImmutableList<String> named,
      Map<String, TreeStep> steps,
      Set<String> names,
      Collection<Set<String>> lists) {
    ImmutableList<TreeStep> own =
        names.stream().map(name -> requireNonNull(steps.get(name))).collect(toImmutableList());
    LevelOrder order = LevelOrder.of(named, own, lists);
    if (order.isGuessed()) {
      draft.problem(Guesses.order(rows.place(), order.names()));
    }
    return order.names().stream()
        .map(name -> level(requireNonNull(steps.get(name))))
        .collect(toImmutableList());
  }

  /** Whether the things over the levels are ways up: each has levels of its own. */
  private boolean areTracks(Map<List<TreeStep>, Set<String>> lists) {
    Set<String> seen = new HashSet<>();
    return lists.size() > 1
        && !rows.isByDimension()
        && (!rows.areUnderDimensions() || areDimensionsShared())
        && lists.entrySet().stream()
            .allMatch(
                list -> !list.getKey().isEmpty() && list.getValue().stream().allMatch(seen::add));
  }

  /** Whether all dimensions come back under each of the things over the levels, which so are no dimensions themselves. */
  private boolean areDimensionsShared() {
    SetMultimap<List<TreeStep>, String> under = HashMultimap.create();
    for (TreeRow row : rows.asked()) {
      Axes axes = rows.axes(row);
      axes.dimensionIndex()
          .ifPresent(at -> under.put(
              row.things().subList(0, axes.level()),
              Names.key(row.things().get(at).name())));
    }
    return under.asMap().values().stream().distinct().count() == 1;
  }

  private static void add(
      Map<String, TreeStep> steps,
      Map<List<TreeStep>, Set<String>> lists,
      List<TreeStep> outer,
      TreeStep step) {
    String key = Names.key(step.name());
    steps.putIfAbsent(key, step);
    lists.computeIfAbsent(outer, list -> new LinkedHashSet<>()).add(key);
  }

  private DraftLevel level(TreeStep step) {
    DraftLevel level = draft.newLevel(step.name());
    step.id().ifPresent(level::id);
    step.rank().flatMap(Texts::lastNumber).ifPresent(level::rank);
    levels.put(Names.key(step.name()), level);
    return level;
  }

  private Optional<DraftLevel> levelAt(TreeStep step) {
    return Optional.ofNullable(levels.get(Names.key(rows.level(step).name())));
  }

  private void ask(TreeRow row, String title) {
    Axes axes = rows.axes(row);
    ImmutableList<TreeStep> things = row.things();
    DraftDimension dimension = axes.dimensionIndex()
        .map(at -> dimension(axes, things))
        .orElseGet(() -> draft.dimension(ImmutableList.of(), title));
    DraftCell cell = draft.cell(dimension, levelAt(things.get(axes.level())).orElseThrow());
    boolean isAlone = row.texts().size() == 1;
    for (Behaviour text : row.texts()) {
      if (isAlone && text.equals(Behaviour.of(text.text()))) {
        CellText.read(text.text(), place(text), cell);
      } else {
        cell.add(text.withText(Texts.oneLine(text.text())));
      }
    }
  }

  private DraftDimension dimension(Axes axes, ImmutableList<TreeStep> things) {
    TreeStep named = things.get(axes.dimensionIndex().orElseThrow());
    TreeStep step = rows.dimension(named);
    ImmutableList<String> group = axes.groups().stream()
        .filter(at -> !areTracks || at > axes.level())
        .map(at -> things.get(at).name())
        .collect(toImmutableList());
    return dimension(group, step, named);
  }

  private DraftDimension dimension(ImmutableList<String> group, TreeStep step, TreeStep named) {
    List<String> path = new ArrayList<>(group);
    path.add(Names.key(step.name()));
    return dimensions.computeIfAbsent(path, key -> {
      DraftDimension dimension = draft.dimension(group, step.name());
      step.id().ifPresent(dimension::id);
      named.weight().or(step::weight).ifPresent(dimension::weight);
      if (isWarnedAgainst(group, step.name())) {
        dimension.isWarnedAgainst();
      }
      dimensionsByName.putIfAbsent(Names.key(step.name()), dimension);
      return dimension;
    });
  }

  private boolean isWarnedAgainst(ImmutableList<String> group, String name) {
    return WarningWords.areIn(name)
        || group.stream().anyMatch(WarningWords::areIn)
        || WarningWords.isNegative(name, names);
  }

  /** Dimensions stand in the order of their list, also those in which nothing is asked yet. */
  private void declareDimensions() {
    boolean haveGroups =
        rows.asked().stream().anyMatch(row -> !rows.axes(row).groups().isEmpty());
    if (!haveGroups && !rows.isDimensionless()) {
      rows.declaredDimensions().forEach(step -> dimension(ImmutableList.of(), step, step));
    }
  }

  /** Hands a text that is not asked to what it describes, or accounts for it. */
  private void other(TreeRow row) {
    ImmutableList<TreeStep> things = row.things();
    boolean isExample = row.use() == TreeRow.Use.EXAMPLE;
    Optional<Axes> around = isExample ? Optional.empty() : rows.axesAround(row);
    for (Behaviour text : row.texts()) {
      String words = Texts.oneLine(text.text());
      if (rows.isDeclaration(row, words)) {
        continue;
      }
      if (isExample || things.isEmpty() || !isDescribed(things, around, words)) {
        String reason =
            isExample ? "an example that belongs to no single line" : "it stands at no level";
        draft.unmapped(place(text), words, reason);
      }
      text.examples()
          .forEach(
              example -> draft.unmapped(place(text), example, "an example of what is not asked"));
    }
  }

  private boolean isDescribed(ImmutableList<TreeStep> things, Optional<Axes> around, String words) {
    if (around.isEmpty()) {
      return things.size() == 1 && isDeclaredDescribed(things.get(0), words);
    }
    Axes axes = around.get();
    Optional<DraftLevel> level =
        axes.level() < things.size() ? levelAt(things.get(axes.level())) : Optional.empty();
    Optional<DraftDimension> dimension =
        axes.dimensionIndex().filter(at -> at < things.size()).map(at -> dimension(axes, things));
    if (level.isPresent() && dimension.isPresent()) {
      draft.cell(dimension.get(), level.get()).about(words);
    } else if (level.isPresent()) {
      level.get().about(words);
    } else {
      dimension.ifPresent(found -> found.about(words));
    }
    return level.isPresent() || dimension.isPresent();
  }

  /** A description in a list of levels or dimensions apart from the ladder. */
  private boolean isDeclaredDescribed(TreeStep thing, String words) {
    Optional<DraftLevel> level = rows.isLevel(thing) ? levelAt(thing) : Optional.empty();
    level.ifPresent(found -> found.about(words));
    Optional<DraftDimension> dimension = level.isEmpty() && rows.isDimension(thing)
        ? Optional.ofNullable(dimensionsByName.get(Names.key(thing.name())))
        : Optional.empty();
    dimension.ifPresent(found -> found.about(words));
    return level.isPresent() || dimension.isPresent();
  }

  private static Location place(Behaviour text) {
    return text.location().orElseThrow();
  }
}
