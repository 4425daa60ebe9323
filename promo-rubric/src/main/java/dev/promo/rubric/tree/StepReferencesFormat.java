package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * Dimensions with steps of their own in YAML or JSON, and roles whose levels name the steps they ask: by paths such as
 * {@code people/coaching/3} or, dimension by dimension, as {@code coaching: 3}. The two may stand in one file or in
 * several of a folder. Each dimension gets a scale, each role a track, each name of a step a requirement.
 */
public final class StepReferencesFormat implements RubricFormat {
  /** The format has no settings. */
  public StepReferencesFormat() {}

  @Override
  public String name() {
    return "roles that name steps of dimensions (YAML, JSON)";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    ImmutableList<ReferencedTree> trees = ReferencedTree.allOf(input);
    long ladders = trees.stream().filter(tree -> tree.steps().isPresent()).count();
    return ladders == 0 ? Optional.empty() : join(trees, ladders > 1, input.fileName());
  }

  private Optional<Parsed<LoadedRubric>> join(
      ImmutableList<ReferencedTree> trees, boolean areSeveral, String fileName) {
    LadderDraft draft = new LadderDraft(fileName);
    if (trees.size() == 1) {
      draft.title(trees.get(0).title());
    }
    StepDimensions dimensions = new StepDimensions(draft);
    trees.forEach(tree -> tree.steps().ifPresent(rows -> dimensions.add(tree, rows, areSeveral)));
    StepRoles roles = new StepRoles(draft, dimensions.names());
    boolean areAsked =
        trees.stream().flatMap(tree -> tree.roleRows().stream()).anyMatch(roles::areReferences);
    if (!areAsked) {
      return Optional.empty();
    }
    for (ReferencedTree tree : trees) {
      tree.problems().forEach(draft::problem);
      roles.add(tree, tree.roleRows());
      tree.leaveRest(draft);
    }
    return Optional.of(draft.build(name()));
  }
}
