package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.promo.core.problem.Problem;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.DraftScale;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.markdown.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Puts dimensions with steps, and the levels that ask them, into a draft. */
final class StepsLadder {
  private final LadderDraft draft;
  private final Map<Axis, DraftDimension> dimensions = new HashMap<>();
  private final List<DraftLevel> levels = new ArrayList<>();
  private final Map<Axis, DraftScale> scales = new HashMap<>();
  private final Map<ImmutableList<Block.Heading>, Consumer<String>> abouts = new HashMap<>();
  private final Map<ImmutableList<String>, DraftScale> scaleOfSteps = new HashMap<>();

  private final Set<String> names = new HashSet<>();
  private boolean hasAbouts;

  StepsLadder(LadderDraft draft) {
    this.draft = draft;
  }

  void fill(ImmutableList<Axis> axes, ImmutableList<Position> positions) {
    int shared = HeadingPaths.shared(axes.stream().map(Axis::group).collect(toImmutableList()));
    boolean numbered = axes.size() > 1 && axes.stream().allMatch(Axis::isNumbered);
    axes.forEach(axis -> dimension(axis, shared, numbered ? axis.bareName() : axis.name(), axes));
    levels(positions);
  }

  /** The names of dimensions, groups, levels and tracks. */
  Set<String> names() {
    return names;
  }

  private void dimension(Axis axis, int shared, String name, ImmutableList<Axis> axes) {
    DraftScale scale = scaleOfSteps.computeIfAbsent(
        axis.stepNames(), steps -> draft.newScale(scaleName(axis, axes)));
    ImmutableList<String> group = HeadingPaths.from(axis.group(), shared);
    DraftDimension dimension = draft.newDimension(group, name).on(scale);
    names.addAll(group);
    names.add(axis.name());
    dimensions.put(axis, dimension);
    if (axis.name().equals(axis.part().title())) {
      abouts.put(axis.part().headings(), unlessNamed(axis.name(), dimension::about));
    }
    scales.put(axis, scale);
    for (Axis.Step step : axis.steps()) {
      CellText.read(step.text(), step.place(), draft.cell(dimension, scale.step(step.name())));
    }
  }

  private static String scaleName(Axis axis, ImmutableList<Axis> axes) {
    boolean isOwn = axes.stream()
            .filter(other -> other.stepNames().equals(axis.stepNames()))
            .count()
        == 1;
    String shared = CellText.oneLine(axis.scale());
    return isOwn || shared.isEmpty() ? axis.bareName() : shared;
  }

  /** The levels so far, in reading order. */
  ImmutableList<DraftLevel> levels() {
    return ImmutableList.copyOf(levels);
  }

  private void levels(ImmutableList<Position> positions) {
    SetMultimap<String, DraftLevel> tracks = LinkedHashMultimap.create();
    Map<String, String> trackNames = new LinkedHashMap<>();
    for (Position position : positions) {
      DraftLevel level = draft.newLevel(position.name());
      levels.add(level);
      names.add(position.name());
      if (position.name().equals(position.part().title())) {
        abouts.putIfAbsent(position.part().headings(), unlessNamed(position.name(), level::about));
      }
      String track = position.trackKey();
      trackNames.putIfAbsent(track, position.track());
      tracks.put(track, level);
      position.asks().forEach(ask -> require(level, ask));
    }
    if (tracks.keySet().size() > 1) {
      names.addAll(trackNames.values());
      tracks
          .asMap()
          .forEach((key, found) ->
              draft.track(trackNames.getOrDefault(key, key), ImmutableList.copyOf(found)));
    }
  }

  /** A picture under a name often says the name once more. */
  private static Consumer<String> unlessNamed(String name, Consumer<String> about) {
    return text -> {
      if (!NameKey.of(name).contains(NameKey.of(text))) {
        about.accept(text);
      }
    };
  }

  private void require(DraftLevel level, Position.Ask ask) {
    DraftDimension dimension = dimensions.get(ask.axis());
    DraftScale scale = scales.get(ask.axis());
    if (dimension == null || scale == null) {
      return;
    }
    Optional<String> words = Optional.of(ask.text())
        .filter(text -> !Axis.repeats(text, ask.step()))
        .map(CellText::oneLine)
        .or(() -> Optional.of(ask.words()).filter(written -> !isBareStep(written, ask.step())));
    draft.requires(level, dimension, scale.step(ask.step().name()), false, words);
  }

  private static boolean isBareStep(String words, Axis.Step step) {
    return words.equals(Integer.toString(step.number()))
        || NameKey.all(step.name()).contains(NameKey.of(words));
  }

  void unknown(ImmutableList<Position.Unknown> unknown, ImmutableSet<String> known) {
    for (Position.Unknown ask : unknown) {
      draft.problem(Problem.warning(
          "DANGLING_REF",
          ask.place(),
          "The ladder describes no step '" + ask.step() + "' of '" + ask.axis() + "'.",
          "Name one of its dimensions and steps; the dimensions are " + String.join(", ", known)
              + "."));
      draft.unmapped(
          ask.place(),
          ask.axis().equals(ask.step()) ? ask.step() : ask.axis() + ": " + ask.step(),
          "a step that is described nowhere");
    }
  }

  /** Takes what is said about a level or dimension under its heading, or in a list of all dimensions. */
  boolean about(DocumentPart part, Axes axes) {
    Consumer<String> about = abouts.get(part.headings());
    if (about != null && part.block() instanceof Block.Paragraph paragraph) {
      about.accept(paragraph.text().text());
      return true;
    }
    return !hasAbouts && part.block() instanceof Block.ItemList list && about(list, axes);
  }

  private boolean about(Block.ItemList list, Axes axes) {
    ImmutableList<Optional<Axis>> named = list.items().stream()
        .map(item -> item.text().opening().map(AxisFinder::bare).flatMap(axes::named))
        .collect(toImmutableList());
    if (!named.stream().allMatch(Optional::isPresent)) {
      return false;
    }
    for (int i = 0; i < named.size(); i++) {
      DraftDimension dimension = named.get(i).map(dimensions::get).orElse(null);
      String text = AxisFinder.bare(list.items().get(i).text().rest());
      if (dimension != null && !text.isEmpty()) {
        dimension.about(text);
      }
    }
    hasAbouts = true;
    return true;
  }
}
