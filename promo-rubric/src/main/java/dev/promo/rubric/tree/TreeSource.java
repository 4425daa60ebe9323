package dev.promo.rubric.tree;

import dev.promo.core.problem.Parsed;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.markdown.MarkdownOutline;
import java.util.Locale;
import java.util.Optional;

/**
 * The tree of a source: of all of it or, for Markdown, of its front matter.
 *
 * @param tree as it was read
 * @param body the Markdown under the front matter
 */
record TreeSource(Parsed<Node> tree, Optional<MarkdownOutline> body) {
  static TreeSource of(RubricInput input) {
    if (!isMarkdown(input)) {
      return new TreeSource(
          input.mayBeTree() ? input.tree() : Tree.read(Source.of(input.name(), "")),
          Optional.empty());
    }
    Parsed<MarkdownOutline> outline = input
        .source()
        .text()
        .flatMap(text -> text.startsWith("---")
            ? Parsed.of(MarkdownOutline.of(input.name(), text))
            : Parsed.of(MarkdownOutline.of(input.name(), "")));
    return new TreeSource(
        outline.flatMap(read -> frontMatter(input.name(), read)), outline.value());
  }

  static boolean isMarkdown(RubricInput input) {
    String name = input.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".markdown");
  }

  static boolean isTree(RubricInput input) {
    String name = input.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".json") || name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /** The front matter as YAML, every line where it stands in the file. */
  private static Parsed<Node> frontMatter(String name, MarkdownOutline outline) {
    String yaml = outline
        .frontMatter()
        .map(head -> "\n".repeat(head.line() - 1) + head.text())
        .orElse("");
    return Tree.read(Source.of(name, yaml));
  }

  /** Hands each block under the front matter to an account of what has no place. */
  void leaveBody(LadderDraft draft) {
    body.ifPresent(outline -> {
      for (Block block : outline.blocks()) {
        draft.unmapped(
            block.place(), Texts.plainLines(outline.written(block)), "text under the front matter");
      }
    });
  }
}
