package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Parsed;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Dimensions with steps of their own, and levels that each ask a step in each of them: in one Markdown or HTML document,
 * or in the documents of a folder. The steps are the rows of a table or the items of a list under the name of their
 * dimension; what a level asks stands in a table or list under its name, or in one table for all levels.
 */
public final class StepsFormat implements RubricFormat {
  private static final int MOST_AXES = 200;
  private static final int FEWEST_POSITIONS = 2;

  /** The format has no settings. */
  public StepsFormat() {}

  @Override
  public String name() {
    return "steps of dimensions, and levels that ask them (Markdown, HTML)";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    Pages pages = Pages.of(input);
    ImmutableList<Axis> candidates = pages.parts().stream()
        .flatMap(part -> AxisFinder.find(part).stream())
        .limit(MOST_AXES + 1L)
        .collect(toImmutableList());
    if (candidates.isEmpty() || candidates.size() > MOST_AXES) {
      return Optional.empty();
    }
    Axes axes = Axes.among(candidates, pages.headingKeys());
    PositionFinder positions = new PositionFinder(axes);
    ImmutableSet<DocumentPart> asking =
        pages.parts().stream().filter(positions::take).collect(toImmutableSet());
    return isLadder(positions)
        ? Optional.of(build(pages, axes, positions, asking))
        : Optional.empty();
  }

  /** Whether at least two levels ask steps, of more dimensions than one, and few ask what nobody describes. */
  private static boolean isLadder(PositionFinder finder) {
    ImmutableList<Position> positions = finder.positions();
    long asks = positions.stream().mapToLong(position -> position.asks().size()).sum();
    return positions.size() >= FEWEST_POSITIONS
        && asks >= positions.size() * 2L
        && finder.unknown().size() < asks
        && areNamedApart(positions)
        && isOneDescription(positions)
        && isOneTelling(positions);
  }

  /** Whether few levels are called as dimensions are, unlike the chapters that come back in a list of changes. */
  private static boolean areNamedApart(ImmutableList<Position> positions) {
    ImmutableSet<String> dimensions = positions.stream()
        .flatMap(position -> position.asks().stream())
        .flatMap(ask -> ask.axis().keys().stream())
        .collect(toImmutableSet());
    long alike = positions.stream()
        .filter(position -> NameKey.all(position.name()).stream().anyMatch(dimensions::contains))
        .count();
    return alike * 2 < positions.size();
  }

  /** Whether one document describes all dimensions; where several do, each is a ladder of its own. */
  private static boolean isOneDescription(ImmutableList<Position> positions) {
    return positions.stream()
            .flatMap(position -> position.asks().stream())
            .map(ask -> ask.axis().part().block().place().source())
            .distinct()
            .count()
        == 1;
  }

  /** Whether no two documents name the same levels, as translations do. */
  private static boolean isOneTelling(ImmutableList<Position> positions) {
    Set<String> names = new HashSet<>();
    long again = positions.stream()
        .collect(toImmutableMap(
            position -> position.place().source() + "\n" + position.name(),
            Position::name,
            (one, other) -> one))
        .values()
        .stream()
        .filter(name -> !names.add(name))
        .count();
    return again * 2 < names.size();
  }

  private Parsed<LoadedRubric> build(
      Pages pages, Axes axes, PositionFinder finder, ImmutableSet<DocumentPart> asking) {
    LadderDraft draft = pages.draft();
    ImmutableSet<Axis> asked = finder.positions().stream()
        .flatMap(position -> position.asks().stream())
        .map(Position.Ask::axis)
        .collect(toImmutableSet());
    ImmutableList<Axis> used =
        axes.all().stream().filter(asked::contains).collect(toImmutableList());
    StepsLadder ladder = new StepsLadder(draft);
    ladder.fill(used, finder.positions());
    Ranks ranks = new Ranks(ladder.levels());
    pages.parts().forEach(part -> part.grid().ifPresent(ranks::take));
    ladder.unknown(finder.unknown(), used.stream().map(Axis::name).collect(toImmutableSet()));
    ImmutableSet<DocumentPart> parts =
        Stream.concat(asking.stream(), used.stream().map(Axis::part)).collect(toImmutableSet());
    ImmutableSet<DocumentPart> all = Stream.concat(
            parts.stream(), pages.parts().stream().filter(part -> ladder.about(part, axes)))
        .collect(toImmutableSet());
    pages.leaveOut(
        all,
        parts.stream()
            .flatMap(part -> part.headings().stream())
            .filter(heading -> ladder.names().contains(heading.title().text()))
            .collect(toImmutableSet()),
        draft);
    return draft.build(name());
  }
}
