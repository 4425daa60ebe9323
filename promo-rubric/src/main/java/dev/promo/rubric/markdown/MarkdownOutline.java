package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.notation.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A Markdown document: its front matter and its blocks, each with its place. Reading is linear in the length of the
 * text, lists deeper than 50 are cut into text, and nothing in a text makes it fail.
 */
public final class MarkdownOutline {
  private static final Pattern KEY = Pattern.compile("^[\\p{L}_$\"'][\\p{L}\\p{N}_.\"' -]*:");

  private final SourceText source;
  private final Optional<FrontMatter> frontMatter;
  private final ImmutableList<Block> blocks;

  private MarkdownOutline(
      SourceText source, Optional<FrontMatter> frontMatter, ImmutableList<Block> blocks) {
    this.source = source;
    this.frontMatter = frontMatter;
    this.blocks = blocks;
  }

  /** Problems: those of {@link Source#text()}. */
  public static Parsed<MarkdownOutline> read(Source source) {
    return source.text().flatMap(text -> Parsed.of(of(source.name(), text)));
  }

  /** The outline of a text that problems call by a name. */
  public static MarkdownOutline of(String name, String text) {
    SourceText source = new SourceText(name, text);
    int head = headLines(source.lines());
    Optional<FrontMatter> frontMatter =
        head == 0 ? Optional.empty() : Optional.of(new FrontMatter(source.between(2, head - 1), 2));
    return new MarkdownOutline(source, frontMatter, BlockReader.read(source, head));
  }

  /** The outline of a text in another notation, whose blocks were read already. */
  public static MarkdownOutline of(String name, String text, ImmutableList<Block> blocks) {
    return new MarkdownOutline(new SourceText(name, text), Optional.empty(), blocks);
  }

  /** The same document as if some blocks were not there. */
  public MarkdownOutline without(Set<Block> left) {
    ImmutableList<Block> others =
        blocks.stream().filter(block -> !left.contains(block)).collect(toImmutableList());
    return new MarkdownOutline(source, frontMatter, others);
  }

  public String name() {
    return source.name();
  }

  public Optional<FrontMatter> frontMatter() {
    return frontMatter;
  }

  /** All blocks in reading order, headings among them; those in a quotation stand as if it were none. */
  public ImmutableList<Block> blocks() {
    return blocks;
  }

  /** The blocks as a tree of headings; its root is the document. */
  public Section root() {
    return Sections.of(blocks);
  }

  /** The lines of a block as they were written. */
  public String written(Block block) {
    return written(block.place().line(), block.lastLine());
  }

  /** The lines from one to another as they were written, both from 1 and both included. */
  public String written(int firstLine, int lastLine) {
    return source.between(firstLine, lastLine);
  }

  /** How many lines the front matter takes with its fences; between two rules without a key stands none. */
  private static int headLines(List<String> lines) {
    if (!lines.get(0).stripTrailing().equals("---")) {
      return 0;
    }
    boolean hasKey = false;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return hasKey || i == 1 ? i + 1 : 0;
      }
      hasKey |= KEY.matcher(line).find();
    }
    return 0;
  }
}
