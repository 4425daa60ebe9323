package dev.promo.rubric.markdown;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import dev.promo.rubric.draft.LevelNames;
import dev.promo.rubric.markdown.Block.Line;
import dev.promo.rubric.markdown.Branch.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Grows the tree of a document: bold lines, names in italics and lines that end in a colon are taken for the headings they
 * act as.
 */
final class Branches {
  private static final int LONGEST_LINE = 120;
  private static final CharMatcher END = CharMatcher.anyOf(".!?;。！？");

  private final Deque<Branch> open = new ArrayDeque<>();

  private Branches(String name) {
    open.push(Branch.document(name));
  }

  static Branch of(MarkdownOutline outline) {
    Branches branches = new Branches(outline.name());
    List<Block> blocks = outline.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Optional<Block> next =
          i + 1 < blocks.size() ? Optional.of(blocks.get(i + 1)) : Optional.empty();
      branches.add(blocks.get(i), next);
    }
    Branch document = branches.open.getLast();
    document.nameChildrenApart();
    PairedHeadings.split(document);
    return document;
  }

  private void add(Block block, Optional<Block> next) {
    if (isPlainLevel(block) && next.filter(Branches::isUnderName).isPresent()) {
      Line line = ((Block.Paragraph) block).lines().get(0);
      close(rank(Kind.BOLD_LINE));
      grow(Branch.line(
          Kind.BOLD_LINE,
          line.text(),
          Label.ofHeading(line.text()),
          line.place(),
          line.place().line()));
    } else if (block instanceof Block.Heading heading) {
      close(heading.depth());
      grow(Branch.heading(heading));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph(paragraph);
    } else if (block instanceof Block.ItemList list) {
      items(open.element(), list, 0);
    } else {
      open.element().add(Branch.other(block));
    }
  }

  /** Whether it is a line without any markup that is called like a level and says nothing more. */
  private static boolean isPlainLevel(Block block) {
    return block instanceof Block.Paragraph paragraph
        && paragraph.lines().size() == 1
        && paragraph.text().strong().isEmpty()
        && Label.isName(paragraph.text().text())
        && !Label.endsInColon(paragraph.text().text())
        && END.indexIn(paragraph.text().text()) < 0
        && LevelNames.isLevel(paragraph.text().text());
  }

  /** Whether it may stand under a name: a list, or a line that names one. */
  private static boolean isUnderName(Block block) {
    return block instanceof Block.ItemList
        || (block instanceof Block.Paragraph paragraph
            && Label.endsInColon(paragraph.text().text()));
  }

  private void paragraph(Block.Paragraph paragraph) {
    List<Line> lines = paragraph.lines();
    boolean allNamed = lines.size() > 1 && lines.stream().allMatch(Branches::isNamedInBold);
    if (allNamed) {
      lines.forEach(line -> bold(line.text(), line));
    } else if (paragraph.text().isStrong() || isNamedInBold(paragraph.text())) {
      bold(paragraph.text(), lines.get(0));
    } else if (lines.size() > 1 && lines.get(0).text().isStrong()) {
      bold(lines.get(0).text(), lines.get(0));
      MarkdownText others = MarkdownText.plain(joined(lines.subList(1, lines.size())));
      prose(others, lines.get(1), paragraph.lastLine());
    } else if (isUnderHeading() && lines.size() > 1 && lines.stream().allMatch(Branches::isNamed)) {
      lines.forEach(line -> prose(line.text(), line, line.place().line()));
    } else if (isLead(paragraph.text())) {
      close(rank(Kind.COLON_LINE));
      Label label = Label.ofLead(paragraph.text());
      grow(Branch.line(
          Kind.COLON_LINE, paragraph.text(), label, paragraph.place(), paragraph.lastLine()));
    } else {
      prose(paragraph.text(), lines.get(0), paragraph.lastLine());
    }
  }

  /** Whether it names what follows: a short line that ends in a colon, or a name in italics. */
  private static boolean isLead(MarkdownText text) {
    return Label.endsInColon(text.text())
        ? text.text().length() <= LONGEST_LINE
        : text.isEmphasised() && Label.isName(text.text());
  }

  private static boolean isNamedInBold(Line line) {
    return isNamedInBold(line.text());
  }

  private static boolean isNamedInBold(MarkdownText text) {
    return text.opening().isPresent() && !Label.ofLine(text).isBlank();
  }

  private boolean isUnderHeading() {
    return open.element().kind() != Kind.DOCUMENT;
  }

  /** Whether a line says something behind a name. */
  private static boolean isNamed(Line line) {
    return !Label.ofLine(line.text()).rest().isBlank();
  }

  private static String joined(List<Line> lines) {
    return lines.stream().map(line -> line.text().text()).collect(joining(" "));
  }

  private void bold(MarkdownText text, Line line) {
    close(rank(Kind.BOLD_LINE));
    grow(Branch.line(
        Kind.BOLD_LINE, text, Label.ofLine(text), line.place(), line.place().line()));
  }

  /** A paragraph ends what a line with a colon began, unless nothing stands under that yet. */
  private void prose(MarkdownText text, Line first, int lastLine) {
    if (open.element().kind() == Kind.COLON_LINE && !open.element().children().isEmpty()) {
      open.pop();
    }
    open.element()
        .add(Branch.line(Kind.PARAGRAPH, text, Label.ofLine(text), first.place(), lastLine));
  }

  private static void items(Branch parent, Block.ItemList list, int depth) {
    for (Block.Item item : list.items()) {
      boolean leads = item.blocks().stream().anyMatch(Block.ItemList.class::isInstance);
      Branch branch = parent.add(Branch.item(depth, item, leads));
      for (Block block : item.blocks()) {
        if (block instanceof Block.ItemList nested) {
          items(branch, nested, depth + 1);
        } else if (block instanceof Block.Paragraph paragraph) {
          branch.add(Branch.line(
              Kind.PARAGRAPH,
              paragraph.text(),
              new Label("", ""),
              paragraph.place(),
              paragraph.lastLine()));
        } else {
          branch.add(Branch.other(block));
        }
      }
    }
  }

  private void grow(Branch branch) {
    open.element().add(branch);
    open.push(branch);
  }

  private void close(int rank) {
    while (rank(open.element()) >= rank) {
      open.pop();
    }
  }

  private static int rank(Branch branch) {
    return branch.kind() == Kind.HEADING ? branch.depth() : rank(branch.kind());
  }

  private static int rank(Kind kind) {
    return switch (kind) {
      case BOLD_LINE -> 7;
      case COLON_LINE -> 8;
      default -> 0;
    };
  }
}
