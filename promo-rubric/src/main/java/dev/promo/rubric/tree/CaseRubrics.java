package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.rubric.Behaviour;
import dev.promo.notation.Node;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;
import dev.promo.rubric.draft.LadderDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rubrics of a CASE package: criteria, each with levels that have a quality, a score and a description. */
final class CaseRubrics {
  private final UsedTexts used;
  private final LadderDraft draft;

  CaseRubrics(UsedTexts used, LadderDraft draft) {
    this.used = used;
    this.draft = draft;
  }

  /** Whether a level of a criterion is described anywhere. */
  static boolean areIn(Node.Mapping root) {
    return CaseTree.mappings(root, "CFRubrics").stream()
        .flatMap(rubric -> CaseTree.mappings(rubric, "CFRubricCriteria").stream())
        .anyMatch(criterion ->
            !CaseTree.mappings(criterion, "CFRubricCriterionLevels").isEmpty());
  }

  void fill(Node.Mapping root) {
    ImmutableList<Node.Mapping> rubrics = CaseTree.mappings(root, "CFRubrics");
    List<Node.Mapping> levels = new ArrayList<>();
    rubrics.forEach(rubric -> criteria(rubric).forEach(each -> levels.addAll(levels(each))));
    order(levels);
    for (Node.Mapping rubric : rubrics) {
      ImmutableList<String> group = rubrics.size() > 1
          ? take(rubric, "title").map(ImmutableList::of).orElse(ImmutableList.of())
          : ImmutableList.of();
      criteria(rubric).forEach(criterion -> criterion(criterion, group));
    }
  }

  /** The levels of all criteria by their scores or, where one has none, as they are written. */
  private void order(List<Node.Mapping> levels) {
    Map<String, TreeStep> steps = new LinkedHashMap<>();
    for (Node.Mapping level : levels) {
      TreeStep step = TreeStep.listed(name(level), Optional.of(KeyRole.LEVEL), level.location());
      steps.putIfAbsent(Names.key(name(level)), step);
    }
    boolean areScored = levels.stream().allMatch(level -> score(level).isPresent());
    if (areScored) {
      levels.stream()
          .sorted(Comparator.comparing(level -> score(level).orElseThrow()))
          .forEach(level -> draft.level(name(level)));
      return;
    }
    LevelOrder.of(
            ImmutableList.of(),
            ImmutableList.copyOf(steps.values()),
            ImmutableList.of(ImmutableSet.copyOf(steps.keySet())))
        .names()
        .forEach(key -> draft.level(name(steps, key)));
  }

  private static String name(Map<String, TreeStep> steps, String key) {
    return Optional.ofNullable(steps.get(key)).map(TreeStep::name).orElse(key);
  }

  private void criterion(Node.Mapping criterion, ImmutableList<String> group) {
    String name =
        take(criterion, "category").or(() -> take(criterion, "description")).orElse("Criterion");
    DraftDimension dimension = draft.newDimension(group, name);
    take(criterion, "description").filter(about -> !about.equals(name)).ifPresent(dimension::about);
    take(criterion, "weight").ifPresent(dimension::weight);
    for (Node.Mapping level : levels(criterion)) {
      DraftLevel rung = draft.level(name(level));
      take(level, "score").ifPresent(rung::threshold);
      used.take(level.entries().get("quality") == null ? level : level.entries().get("quality"));
      take(level, "description")
          .ifPresent(text -> draft.cell(dimension, rung).add(Behaviour.of(text, level.location())));
      take(level, "feedback")
          .ifPresent(text -> draft.unmapped(level.location(), text, "feedback for a level"));
    }
  }

  private static String name(Node.Mapping level) {
    return text(level, "quality").or(() -> text(level, "score")).orElse("Level");
  }

  private static Optional<Double> score(Node.Mapping level) {
    return text(level, "score")
        .filter(number -> number.matches("-?[0-9]{1,9}(\\.[0-9]{1,9})?"))
        .map(Double::valueOf);
  }

  private static ImmutableList<Node.Mapping> criteria(Node.Mapping rubric) {
    return CaseTree.mappings(rubric, "CFRubricCriteria");
  }

  private static ImmutableList<Node.Mapping> levels(Node.Mapping criterion) {
    return CaseTree.mappings(criterion, "CFRubricCriterionLevels");
  }

  private static Optional<String> text(Node.Mapping mapping, String key) {
    return Optional.ofNullable(mapping.entries().get(key)).flatMap(UsedTexts::text);
  }

  private Optional<String> take(Node.Mapping mapping, String key) {
    return Optional.ofNullable(mapping.entries().get(key)).flatMap(used::take);
  }
}
