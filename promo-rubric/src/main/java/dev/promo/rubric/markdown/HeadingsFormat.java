package dev.promo.rubric.markdown;

import dev.promo.core.problem.Parsed;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * Ladders written as Markdown with headings: dimensions under levels, levels under dimensions, with groups over either,
 * or levels alone. What is a heading is told by its looks: a bold line, a line that ends in a colon and the name of an
 * item act as one, too.
 *
 * <p>Which headings are levels is decided by what comes back under what, and by what levels are usually called. Notes:
 * {@code ORDER_GUESSED}, {@code LEVELS_MERGED}, {@code NO_DIMENSIONS}, {@code CUMULATIVE_IN_PROSE}.
 */
public final class HeadingsFormat implements RubricFormat {
  /** The format has no settings. */
  public HeadingsFormat() {}

  @Override
  public String name() {
    return "Markdown by headings";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    if (input.isFolder()) {
      return Optional.empty();
    }
    return MarkdownOutline.read(input.source()).value().flatMap(outline -> read(outline, input));
  }

  private Optional<Parsed<LoadedRubric>> read(MarkdownOutline outline, RubricInput input) {
    return draft(outline, input).map(draft -> draft.build(name()));
  }

  /** The ladder that the headings of a document make, before it is built: a table may add a track to it. */
  public static Optional<LadderDraft> draft(MarkdownOutline outline, RubricInput input) {
    Branch document = Branches.of(outline);
    return Choice.of(document, input)
        .map(reading -> draft(document, reading, outline, input))
        .filter(LadderDraft::isLadder);
  }

  private static LadderDraft draft(
      Branch document, Reading reading, MarkdownOutline outline, RubricInput input) {
    LadderDraft draft = new LadderDraft(input.fileName());
    DocumentHead head = DocumentHead.of(document, reading, outline, input.fileName());
    head.fill(draft, outline);
    LadderFilling.fill(reading, draft, new Unused(outline, draft), head);
    return draft;
  }
}
