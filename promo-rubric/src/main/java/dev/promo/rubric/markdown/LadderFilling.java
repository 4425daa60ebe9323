package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import dev.promo.core.problem.Location;
import dev.promo.rubric.draft.DraftCell;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.draft.WarningWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts the ladder that a reading found into a draft. */
final class LadderFilling {
  private static final int MOST_MERGED = 300;

  /** A cell by the level's name and the keys of the dimension. */
  private record CellKey(ImmutableList<String> dimension, String level) {}

  private final Reading reading;
  private final LadderDraft draft;
  private final Unused unused;
  private final Map<String, DraftLevel> levels = new LinkedHashMap<>();
  private final Map<ImmutableList<String>, DraftDimension> dimensions = new LinkedHashMap<>();
  private ImmutableSet<String> tracks = ImmutableSet.of();

  private LadderFilling(Reading reading, LadderDraft draft, Unused unused) {
    this.reading = reading;
    this.draft = draft;
    this.unused = unused;
  }

  /** Puts everything in: the title of the document stands in the draft already. */
  static void fill(Reading reading, LadderDraft draft, Unused unused, DocumentHead head) {
    LadderFilling filling = new LadderFilling(reading, draft, unused);
    filling.levels();
    filling.dimensions(head.title());
    filling.cells();
    filling.headings(head);
    new Leftovers(reading, draft, unused, filling.levels, filling.dimensions).fill(head);
  }

  private void levels() {
    ListMultimap<Branch, String> sequences =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    reading
        .heads()
        .forEach(head -> head.parent().ifPresent(parent -> sequences.put(parent, level(head))));
    ImmutableList<String> written = LevelOrder.merged(
        sequences.asMap().values().stream().map(ImmutableList::copyOf).toList());
    Set<String> baselines = new HashSet<>();
    reading.heads().stream()
        .filter(head -> reading.levels().isBaseline(head))
        .forEach(head -> baselines.add(level(head)));
    written.stream()
        .filter(baselines::contains)
        .forEach(name -> levels.put(name, draft.level(name).isBaseline()));
    List<String> rungs =
        written.stream().filter(name -> !baselines.contains(name)).toList();
    LevelOrder order = LevelOrder.of(rungs);
    order.names().forEach(name -> levels.put(name, draft.level(name)));
    tracks = new TrackFilling(reading, draft, order.names()).fill();
    remarks(order);
  }

  private String level(Branch head) {
    return reading.levels().levelOf(head).orElseThrow();
  }

  private void remarks(LevelOrder order) {
    Location place = reading.heads().get(0).place();
    if (order.isGuessed()) {
      draft.problem(HeadingRemarks.orderGuessed(place, order.names()));
    }
    Set<String> told = new HashSet<>();
    reading.heads().stream()
        .filter(head -> HeadingRemarks.isMerged(head.label().name()))
        .filter(head -> told.add(level(head)))
        .forEach(head -> draft.problem(HeadingRemarks.merged(head.place(), level(head))));
    if (!reading.hasDimensions()) {
      draft.problem(HeadingRemarks.noDimensions(place));
    }
  }

  private void dimensions(String title) {
    Map<ImmutableList<String>, ImmutableList<Step>> steps = new LinkedHashMap<>();
    SetMultimap<String, ImmutableList<String>> byLevel = LinkedHashMultimap.create();
    for (Piece piece : reading.pieces()) {
      if (reading.isInCell(piece)) {
        ImmutableList<Step> path = reading.dimension(piece);
        steps.putIfAbsent(keys(path), path);
        byLevel.put(piece.level().orElseThrow(), keys(path));
      }
    }
    DimensionTitles titles = DimensionTitles.of(steps.values());
    for (ImmutableList<String> keys : ordered(steps.keySet(), byLevel)) {
      ImmutableList<String> names = titles.of(steps.getOrDefault(keys, ImmutableList.of()));
      DraftDimension dimension = names.isEmpty()
          ? draft.dimension(ImmutableList.of(), title)
          : draft.dimension(names.subList(0, names.size() - 1), names.get(names.size() - 1));
      if (names.stream().anyMatch(WarningWords::areIn)) {
        dimension.isWarnedAgainst();
      }
      dimensions.put(keys, dimension);
    }
  }

  private static ImmutableList<ImmutableList<String>> ordered(
      Set<ImmutableList<String>> all, SetMultimap<String, ImmutableList<String>> byLevel) {
    return all.size() > MOST_MERGED
        ? ImmutableList.copyOf(all)
        : LevelOrder.merged(
            byLevel.asMap().values().stream().map(ImmutableList::copyOf).toList());
  }

  static ImmutableList<String> keys(List<Step> path) {
    return path.stream().map(Step::key).collect(ImmutableList.toImmutableList());
  }

  private void cells() {
    ListMultimap<CellKey, Piece> cells =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Piece piece : reading.pieces()) {
      if (reading.isInCell(piece)) {
        cells.put(new CellKey(keys(reading.dimension(piece)), piece.level().orElseThrow()), piece);
      }
    }
    for (CellKey key : cells.keySet()) {
      DraftCell cell = draft.cell(dimension(key.dimension()), draft.level(key.level()));
      lead(cells.get(key).get(0)).ifPresent(cell::about);
      new CellFilling(cell, unused, levels.keySet()).fill(cells.get(key));
    }
  }

  private DraftDimension dimension(ImmutableList<String> keys) {
    return Optional.ofNullable(dimensions.get(keys)).orElseThrow();
  }

  /** The sentence over a cell that names its level and says more than that. */
  private static Optional<String> lead(Piece piece) {
    return piece
        .branch()
        .parent()
        .filter(parent -> parent.kind() == Branch.Kind.COLON_LINE)
        .filter(parent ->
            !Label.ofHeading(parent.text()).name().equals(parent.label().name()))
        .map(parent -> parent.text().text());
  }

  /** Accounts for headings that name neither a dimension nor a track. */
  private void headings(DocumentHead head) {
    Set<Branch> used = new HashSet<>();
    for (Piece piece : reading.pieces()) {
      if (reading.isInCell(piece)) {
        reading.dimension(piece).forEach(step -> used.add(step.branch()));
        reading
            .part(piece)
            .filter(step -> tracks.contains(step.name()))
            .ifPresent(step -> used.add(step.branch()));
      }
    }
    List<Step> others = new ArrayList<>(reading.walked());
    others.removeIf(step -> used.contains(step.branch()) || head.isTitle(step.branch()));
    others.stream()
        .filter(step -> step.branch().label().rest().isBlank())
        .forEach(
            step -> unused.own(step.branch(), "a heading that names no level and no dimension"));
  }
}
