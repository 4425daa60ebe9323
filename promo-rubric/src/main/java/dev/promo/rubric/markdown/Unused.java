package dev.promo.rubric.markdown;

import dev.promo.rubric.draft.LadderDraft;

/** Keeps account of what a document says beside the ladder: prose as its words, all else as its lines are written. */
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
    branch.children().forEach(child -> add(child, reason));
  }

  /** A branch itself. */
  void own(Branch branch, String reason) {
    draft.unmapped(
        branch.place(),
        branch.block().map(outline::written).orElse(branch.text().text()),
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
