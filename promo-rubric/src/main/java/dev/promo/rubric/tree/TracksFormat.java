package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.problem.Parsed;
import dev.promo.notation.Node;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tracks with milestones and titles by points, in YAML or JSON: each track is a dimension with a scale of its own, each
 * milestone a step with its points as threshold, its summary and its signals are what is asked. The titles are the
 * levels; their range of points is the threshold, and titles with the same range have the same rank. Which milestones
 * make a title is not said, so no title requires one.
 */
public final class TracksFormat implements RubricFormat {
  /** The format has no settings. */
  public TracksFormat() {}

  @Override
  public String name() {
    return "tracks, milestones and titles by points (YAML, JSON)";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    ImmutableList<ReferencedTree> trees = ReferencedTree.allOf(input);
    Optional<PointTitles> titles = trees.stream()
        .map(tree -> PointTitles.in(tree.root()))
        .flatMap(Optional::stream)
        .findFirst();
    ImmutableList<ReferencedTree> tracks =
        trees.stream().filter(TracksFormat::hasMilestones).collect(toImmutableList());
    return titles.isEmpty() || tracks.size() != 1
        ? Optional.empty()
        : Optional.of(join(tracks.get(0), trees, titles.get(), input.fileName()));
  }

  /** Whether the steps of its dimensions have no names but their numbers. */
  private static boolean hasMilestones(ReferencedTree tree) {
    return tree.steps()
        .filter(rows -> rows.asked().stream()
            .allMatch(
                row -> Axes.isNumber(row.things().get(rows.axes(row).level()).name())))
        .isPresent();
  }

  private Parsed<LoadedRubric> join(
      ReferencedTree tracks,
      ImmutableList<ReferencedTree> trees,
      PointTitles titles,
      String fileName) {
    LadderDraft draft = new LadderDraft(fileName);
    draft.title(trees.size() == 1 ? tracks.title() : fileName);
    titles(titles, trees, draft);
    StepDimensions dimensions = new StepDimensions(draft).withAbout(points(trees));
    dimensions.add(tracks, tracks.steps().orElseThrow(), false);
    for (ReferencedTree tree : trees) {
      tree.problems().forEach(draft::problem);
      tree.leaveRest(draft);
    }
    return draft.build(name());
  }

  private static Map<Integer, String> points(ImmutableList<ReferencedTree> trees) {
    Map<Integer, String> points = new LinkedHashMap<>();
    for (ReferencedTree tree : trees) {
      ImmutableMap<Integer, Node.Scalar> found = MilestonePoints.in(tree.root());
      found.forEach((milestone, number) ->
          tree.used().take(number).ifPresent(words -> points.putIfAbsent(milestone, words)));
    }
    return points;
  }

  private static void titles(
      PointTitles titles, ImmutableList<ReferencedTree> trees, LadderDraft draft) {
    List<DraftLevel> rungs = new ArrayList<>();
    int rank = 0;
    String last = "";
    for (PointTitles.Title title : titles.titles()) {
      rank += title.range().equals(last) ? 0 : 1;
      last = title.range();
      trees.forEach(tree -> {
        tree.used().take(title.name());
        tree.used().take(title.min());
        title.max().ifPresent(tree.used()::take);
      });
      rungs.add(draft
          .newLevel(Texts.oneLine(title.name().text()))
          .threshold(title.range())
          .rank(rank));
    }
    draft.track("Titles", rungs);
  }
}
