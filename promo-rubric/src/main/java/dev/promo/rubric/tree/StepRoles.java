package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes tracks and levels of roles, and requirements of the steps they name. */
final class StepRoles {
  private final LadderDraft draft;
  private final StepNames names;
  private final Map<List<TreeStep>, DraftLevel> levels = new LinkedHashMap<>();

  StepRoles(LadderDraft draft, StepNames names) {
    this.draft = draft;
    this.names = names;
  }

  boolean areReferences(TreeRow row) {
    return row.use() == TreeRow.Use.ASKED
        && !rungs(row).isEmpty()
        && row.texts().stream().anyMatch(text -> names.find(path(row, text)).isPresent());
  }

  /** Whether the texts have the form of references, though no step may be where they lead. */
  private boolean looksLikeReferences(TreeRow row) {
    boolean arePaths = row.texts().stream().allMatch(text -> StepNames.isPath(text.text()));
    boolean isStep = isPair(row)
        && names.isDimension(TreeStep.last(row.things()).name())
        && !Texts.isProse(row.texts().get(0).text());
    return row.use() == TreeRow.Use.ASKED && !rungs(row).isEmpty() && (arePaths || isStep);
  }

  void add(ReferencedTree tree, ImmutableList<TreeRow> rows) {
    for (TreeRow row : rows) {
      if (areReferences(row) || looksLikeReferences(row)) {
        DraftLevel level = level(rungs(row));
        row.texts().forEach(text -> require(row, text, level));
      }
    }
    rows.stream()
        .filter(row -> !areReferences(row) && !looksLikeReferences(row))
        .forEach(this::other);
    tracks(tree);
  }

  private DraftLevel level(List<TreeStep> rungs) {
    return levels.computeIfAbsent(rungs, path -> {
      TreeStep step = TreeStep.last(path);
      DraftLevel level = draft.newLevel(step.name());
      step.id().ifPresent(level::id);
      return level;
    });
  }

  /** A track for each role, in the order in which its levels are written. */
  private void tracks(ReferencedTree tree) {
    Map<List<TreeStep>, ImmutableList.Builder<DraftLevel>> tracks = new LinkedHashMap<>();
    levels.forEach((path, level) -> tracks
        .computeIfAbsent(path.subList(0, path.size() - 1), role -> ImmutableList.builder())
        .add(level));
    tracks.forEach((role, rungs) -> draft.track(name(role, tree.title()), rungs.build()));
    levels.clear();
  }

  private static String name(List<TreeStep> role, String title) {
    TreeStep last = role.isEmpty() ? null : TreeStep.last(role);
    return last != null && last.isItem() ? last.name() : title;
  }

  private void require(TreeRow row, Behaviour text, DraftLevel level) {
    Optional<StepNames.Place> place = names.find(path(row, text));
    boolean isOptional = row.things().stream().anyMatch(step -> step.has(KeyRole.OPTIONAL));
    place.ifPresent(found ->
        draft.requires(level, found.dimension(), found.step(), isOptional, Optional.empty()));
    if (place.isEmpty()) {
      draft.problem(dangling(path(row, text), place(text)));
      draft.unmapped(place(text), path(row, text), "it names a step that no dimension has");
    }
  }

  private static Problem dangling(String path, Location place) {
    return Problem.warning(
        "DANGLING_REF",
        place,
        "No dimension has a step that '" + path + "' leads to.",
        "Write the dimension and the step as they are called where they are described.");
  }

  private void other(TreeRow row) {
    DraftLevel level = levels.get(row.things());
    for (Behaviour text : row.texts()) {
      String words = Texts.oneLine(text.text());
      if (level == null) {
        draft.unmapped(place(text), words, "it is about no level");
      } else {
        level.about(words);
      }
    }
  }

  /** The text of a list or, where keys are dimensions and values steps, the two together. */
  private static String path(TreeRow row, Behaviour text) {
    ImmutableList<TreeStep> things = row.things();
    return isPair(row) ? TreeStep.last(things).name() + "/" + text.text() : text.text();
  }

  private static boolean isPair(TreeRow row) {
    ImmutableList<TreeStep> things = row.things();
    return row.texts().size() == 1
        && !things.isEmpty()
        && TreeStep.last(things).kind() == TreeStep.Kind.KEYED
        && !StepNames.isPath(row.texts().get(0).text());
  }

  /** The way to the level: up to the last item of a list or, without lists, to the key before what it asks. */
  private static ImmutableList<TreeStep> rungs(TreeRow row) {
    ImmutableList<TreeStep> things = row.things();
    int end = things.size();
    while (end > 0 && !things.get(end - 1).isItem()) {
      end--;
    }
    return end > 0 ? things.subList(0, end) : keys(things, isPair(row));
  }

  private static ImmutableList<TreeStep> keys(ImmutableList<TreeStep> things, boolean isPair) {
    int end = isPair ? things.size() - 1 : things.size();
    while (end > 0 && isQualifier(things.get(end - 1))) {
      end--;
    }
    return things.subList(0, end);
  }

  private static boolean isQualifier(TreeStep step) {
    return step.has(KeyRole.REQUIRED) || step.has(KeyRole.OPTIONAL);
  }

  private static Location place(Behaviour text) {
    return text.location().orElseThrow();
  }
}
