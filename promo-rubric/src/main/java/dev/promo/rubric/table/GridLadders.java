package dev.promo.rubric.table;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.promo.core.problem.Problem;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.RubricOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Several tables that are one ladder: a table for each dimension, for each group of dimensions, or for each track. Which
 * of these they are shows in the names of their levels and dimensions.
 */
public final class GridLadders {
  private final ImmutableList<GridLadder> ladders;
  private final ImmutableList<Grid> others;

  private GridLadders(ImmutableList<GridLadder> ladders, ImmutableList<Grid> others) {
    this.ladders = ladders;
    this.others = others;
  }

  /** The ladder in these tables; nothing when none of them is one. */
  public static Optional<GridLadders> of(List<Grid> grids, RubricOptions options) {
    SheetNames names = SheetNames.in(grids);
    List<GridLadder> ladders = new ArrayList<>();
    List<Grid> others = new ArrayList<>();
    for (Grid grid : grids) {
      GridLadder.of(names.spelled(grid), options)
          .ifPresentOrElse(ladders::add, () -> others.add(grid));
    }
    return ladders.isEmpty()
        ? ofLevels(grids, options)
        : Optional.of(new GridLadders(ImmutableList.copyOf(ladders), ImmutableList.copyOf(others)));
  }

  /** The ladder in tables of one level each. */
  private static Optional<GridLadders> ofLevels(List<Grid> grids, RubricOptions options) {
    return GridPages.joined(grids)
        .flatMap(grid -> GridLadder.of(grid, options))
        .map(ladder -> new GridLadders(
            ImmutableList.of(ladder),
            grids.stream().filter(grid -> !GridPages.isLevel(grid)).collect(toImmutableList())));
  }

  /** The shape of the first table that is a ladder. */
  TableShape shape() {
    return ladders.get(0).tableShape();
  }

  /** Puts all tables into a draft; what is in tables that are no ladders and weighs no dimension stays unmapped. */
  public void fill(LadderDraft draft) {
    Map<String, DraftDimension> dimensions = new LinkedHashMap<>();
    boolean tracks = areTracks();
    if (ladders.size() == 1) {
      ladders.get(0).heading().ifPresent(cell -> draft.title(CellText.oneLine(cell.text())));
    }
    for (GridLadder ladder : ladders) {
      boolean grouped = ladders.size() > 1 && !tracks && !ladder.isOneDimension();
      Filled filled = ladder.fill(
          new DraftLevels(draft, tracks && !haveOtherLevels()),
          draft,
          grouped ? ImmutableList.of(ladder.title()) : ImmutableList.of());
      filled
          .dimensions()
          .forEach(
              dimension -> dimensions.putIfAbsent(SheetNames.key(dimension.name()), dimension));
      if (tracks) {
        draft.track(ladder.title(), filled.levels());
      }
    }
    if (ladders.size() == 1 && ladders.get(0).isOneDimension()) {
      draft.problem(noDimensions());
    }
    others.forEach(grid -> other(grid, draft, dimensions));
  }

  /** Whether the tables ask the same dimensions of levels of their own, or have no level or no title in common. */
  private boolean areTracks() {
    return ladders.size() > 1
        && ladders.stream().noneMatch(GridLadder::isOneDimension)
        && (haveOtherLevels() || haveSameDimensions() || eachPair(GridLadder::hasOtherTitles));
  }

  private boolean haveOtherLevels() {
    return eachPair(
        (one, other) -> Sets.intersection(one.levelNames(), other.levelNames()).isEmpty());
  }

  private boolean haveSameDimensions() {
    return eachPair((one, other) -> {
      ImmutableSet<String> names = one.dimensionNames();
      ImmutableSet<String> others = other.dimensionNames();
      return Sets.intersection(names, others).size() * 2 >= Math.min(names.size(), others.size());
    });
  }

  private boolean eachPair(BiPredicate<GridLadder, GridLadder> holds) {
    for (int i = 0; i < ladders.size(); i++) {
      for (GridLadder other : ladders.subList(i + 1, ladders.size())) {
        if (!holds.test(ladders.get(i), other)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void other(Grid grid, LadderDraft draft, Map<String, DraftDimension> dimensions) {
    WeightSheet.of(grid, dimensions)
        .ifPresentOrElse(sheet -> sheet.fill(draft, dimensions), () -> Remains.all(grid, draft));
  }

  private Problem noDimensions() {
    return Problem.note(
        "NO_DIMENSIONS",
        ladders.get(0).place(),
        "No column names dimensions; all behaviours are in one, called '"
            + ladders.get(0).title() + "'.",
        "If a column names dimensions, name its header in the options.");
  }
}
