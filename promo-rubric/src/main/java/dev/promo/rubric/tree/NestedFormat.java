package dev.promo.rubric.tree;

import dev.promo.core.problem.Parsed;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * A ladder as a tree of YAML, JSON or the front matter of Markdown, in which dimensions hold levels or levels hold
 * dimensions, under keys of any name. It is known by its shape: things that hold texts inside things that hold them, of
 * which one kind is called as levels are, or stands under a key that says so.
 */
public final class NestedFormat implements RubricFormat {
  private final boolean byDimension;

  private NestedFormat(boolean byDimension) {
    this.byDimension = byDimension;
  }

  /** Dimensions that hold levels that hold what is asked. */
  public static NestedFormat byDimension() {
    return new NestedFormat(true);
  }

  /** Levels that hold dimensions, or at once what is asked. */
  public static NestedFormat byLevel() {
    return new NestedFormat(false);
  }

  @Override
  public String name() {
    return byDimension ? "tree by dimension (YAML, JSON)" : "tree by level (YAML, JSON)";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    if (input.isFolder()) {
      return Optional.empty();
    }
    TreeWalk walk = TreeWalk.of(input);
    return walk.found().flatMap(found -> read(found, walk.source(), input));
  }

  private Optional<Parsed<LoadedRubric>> read(
      TreeWalk.Found found, TreeSource source, RubricInput input) {
    return found.ladder().filter(rows -> rows.isByDimension() == byDimension).map(rows -> {
      UsedTexts used = found.used();
      LadderDraft draft = new LadderDraft(input.fileName());
      String title = RootFields.read(found.root(), used, draft).orElse(input.fileName());
      source.tree().problems().forEach(draft::problem);
      NestedLadder.fill(draft, rows, input.options().levels(), title);
      RootFields.compareLevels(found.root(), draft);
      used.leaveRest(found.root(), draft);
      source.leaveBody(draft);
      return draft.build(name());
    });
  }
}
