package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Node;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * A framework in 1EdTech's exchange format for competencies (CASE, a {@code CFPackage} in JSON).
 *
 * <p>The items are put under each other by their {@code isChildOf} associations. An item without children is what is
 * asked; the item over it is the dimension, those above are groups. The level is the nearest item on the way whose {@code
 * CFItemType} says that it is one, or else the nearest {@code educationLevel}; several of these together are one level.
 * A package with {@code CFRubrics} is read from these instead: criteria are dimensions, their levels are levels, scores
 * thresholds. What names no level is accounted for and not asked.
 */
public final class CaseFormat implements RubricFormat {
  private static final ImmutableSet<String> MARKS = ImmutableSet.of("CFDocument", "CFItems");

  /** The format has no settings. */
  public CaseFormat() {}

  @Override
  public String name() {
    return "1EdTech CASE package (JSON)";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    if (!input.mayBeTree()) {
      return Optional.empty();
    }
    return input.tree().value().flatMap(CaseFormat::packaged).map(root -> read(root, input));
  }

  /** The package, which may stand under a key of that name. */
  private static Optional<Node.Mapping> packaged(Node root) {
    if (!(root instanceof Node.Mapping mapping)) {
      return Optional.empty();
    }
    return mapping.entries().keySet().containsAll(MARKS)
        ? Optional.of(mapping)
        : CaseTree.mapping(mapping, "CFPackage").flatMap(CaseFormat::packaged);
  }

  private Parsed<LoadedRubric> read(Node.Mapping root, RubricInput input) {
    LadderDraft draft = new LadderDraft(input.fileName());
    UsedTexts used = new UsedTexts();
    input.tree().problems().forEach(draft::problem);
    String title = document(root, used, draft).orElse(input.fileName());
    if (CaseRubrics.areIn(root)) {
      new CaseRubrics(used, draft).fill(root);
    } else {
      CaseLadder.fill(draft, CaseTree.of(root, used, draft), title);
    }
    CaseLadder.leaveRest(root, used, draft);
    if (!draft.isLadder()) {
      draft.problem(noLevels(root.location()));
    }
    return draft.build(name());
  }

  private static Optional<String> document(Node.Mapping root, UsedTexts used, LadderDraft draft) {
    Optional<Node.Mapping> document = CaseTree.mapping(root, "CFDocument");
    Optional<String> title = document.flatMap(each -> take(each, "title", used));
    title.ifPresent(draft::title);
    document.flatMap(each -> take(each, "description", used)).ifPresent(draft::summary);
    document.flatMap(each -> take(each, "version", used)).ifPresent(draft::version);
    document.flatMap(each -> take(each, "language", used)).ifPresent(draft::language);
    return title;
  }

  private static Optional<String> take(Node.Mapping mapping, String key, UsedTexts used) {
    return Optional.ofNullable(mapping.entries().get(key)).flatMap(used::take);
  }

  private static Problem noLevels(Location place) {
    return Problem.error(
        "NO_LEVELS",
        place,
        "No item of this framework says for which level it is.",
        "Give the items an educationLevel, or put them under items whose CFItemType is Level.");
  }
}
