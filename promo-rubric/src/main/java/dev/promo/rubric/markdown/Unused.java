package dev.promo.rubric.markdown;

import dev.promo.rubric.draft.LadderDraft;

/** Keeps account of what a document says beside the ladder, in the words and lines of the document. */
final class Unused {
  private final MarkdownOutline outline;
  private final LadderDraft draft;

  Unused(MarkdownOutline outline, LadderDraft draft) {
    this.outline = outline;
    this.draft = draft;
  }

  /** A branch and all that stands under it. */
  void add(Branch branch, String reason) {
    own(branch, reason);
    if (branch.kind() != Branch.Kind.ITEM) {
      branch.children().forEach(child -> add(child, reason));
    }
  }

  /** The lines of a branch itself, and of an item with what is nested in it. */
  void own(Branch branch, String reason) {
    draft.unmapped(
        branch.place(),
        outline.written(branch.place().line(), branch.lastLine()),
        reason(branch, reason));
  }

  private static String reason(Branch branch, String reason) {
    return branch.block().map(Unused::reason).orElse(reason);
  }

  private static String reason(Block block) {
    if (block instanceof Block.PipeTable) {
      return "a table";
    }
    if (block instanceof Block.Html html) {
      return html.isComment() ? "a comment" : "HTML";
    }
    return "no prose";
  }
}
