package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.rubric.markdown.Block.Item;
import dev.promo.rubric.markdown.Block.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Reads the blocks of a document; their inline markup is read text by text, so that no text costs more than its share.
 */
final class BlockReader {
  private static final int DEEPEST = 50;
  private static final Pattern TASK = Pattern.compile("^\\[[ xX]?\\]\\s+");
  private static final Parser PARSER = Parser.builder()
      .extensions(ImmutableList.of(TablesExtension.create()))
      .inlineParserFactory(context -> (lines, node) -> node.appendChild(new Raw(lines)))
      .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
      .maxOpenBlockParsers(DEEPEST)
      .build();

  /** The text of a block, not read yet. */
  private static final class Raw extends CustomNode {
    private final SourceLines lines;

    Raw(SourceLines lines) {
      this.lines = lines;
    }
  }

  private final SourceText source;
  private final TidyMarkdown tidy;

  private BlockReader(SourceText source, int head) {
    this.source = source;
    this.tidy = new TidyMarkdown(source.lines(), head);
  }

  static ImmutableList<Block> read(SourceText source, int head) {
    BlockReader reader = new BlockReader(source, head);
    return reader.children(PARSER.parse(reader.tidy.text()));
  }

  private ImmutableList<Block> children(Node parent) {
    return blocks(parent.getFirstChild());
  }

  private ImmutableList<Block> blocks(Node first) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    for (Node node = first; node != null; node = node.getNext()) {
      if (node instanceof BlockQuote) {
        blocks.addAll(children(node));
      } else if (!(node instanceof Raw) && !(node instanceof ThematicBreak)) {
        blocks.add(block(node));
      }
    }
    return blocks.build();
  }

  private Block block(Node node) {
    if (node instanceof Heading heading) {
      return new Block.Heading(heading.getLevel(), text(node), textPlace(node), lastLine(node));
    }
    if (node instanceof Paragraph) {
      return new Block.Paragraph(text(node), lines(node), textPlace(node), lastLine(node));
    }
    if (node instanceof BulletList || node instanceof OrderedList) {
      return list(node);
    }
    if (node instanceof TableBlock) {
      return new Block.PipeTable(rows(node), place(node), lastLine(node));
    }
    if (node instanceof HtmlBlock) {
      int last = tidy.tableEnd(firstLine(node) - 1) + 1;
      return new Block.Html(
          source.between(firstLine(node), Math.max(last, lastLine(node))),
          place(node),
          Math.max(last, lastLine(node)));
    }
    return new Block.Verbatim(literal(node), place(node), lastLine(node));
  }

  private String literal(Node node) {
    if (node instanceof FencedCodeBlock code) {
      return code.getLiteral();
    }
    return node instanceof IndentedCodeBlock code
        ? code.getLiteral()
        : source.between(firstLine(node), lastLine(node));
  }

  private Block list(Node node) {
    int number = node instanceof OrderedList ordered ? startNumber(ordered) : 0;
    boolean numbered = node instanceof OrderedList;
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        items.add(item(item, number));
        number += numbered ? 1 : 0;
      }
    }
    return new Block.ItemList(numbered, items.build(), place(node), lastLine(node));
  }

  private static int startNumber(OrderedList list) {
    Integer start = list.getMarkerStartNumber();
    return start == null ? 1 : start;
  }

  private Item item(Node node, int number) {
    Node first = node.getFirstChild();
    if (first instanceof Paragraph) {
      String written = TASK.matcher(written(first)).replaceFirst("");
      return new Item(
          number,
          MarkdownText.of(written),
          blocks(first.getNext()),
          textPlace(first),
          lastLine(node));
    }
    return new Item(number, MarkdownText.of(""), blocks(first), place(node), lastLine(node));
  }

  private ImmutableList<ImmutableList<Block.Cell>> rows(Node table) {
    ImmutableList.Builder<ImmutableList<Block.Cell>> rows = ImmutableList.builder();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow) {
          rows.add(cells(row));
        }
      }
    }
    return rows.build();
  }

  private ImmutableList<Block.Cell> cells(Node row) {
    ImmutableList.Builder<Block.Cell> cells = ImmutableList.builder();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(new Block.Cell(written(cell), textPlace(cell)));
    }
    return cells.build();
  }

  private ImmutableList<Line> lines(Node node) {
    return sourceLines(node).stream()
        .map(line -> new Line(MarkdownText.of(line.getContent().toString()), place(line)))
        .collect(ImmutableList.toImmutableList());
  }

  private static MarkdownText text(Node node) {
    return MarkdownText.of(written(node));
  }

  private static String written(Node node) {
    return sourceLines(node).stream()
        .map(line -> line.getContent().toString())
        .collect(Collectors.joining("\n"));
  }

  private static List<SourceLine> sourceLines(Node node) {
    List<SourceLine> lines = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Raw raw) {
        lines.addAll(raw.lines.getLines());
      }
    }
    return lines;
  }

  private Location textPlace(Node node) {
    List<SourceLine> lines = sourceLines(node);
    return lines.isEmpty() || lines.get(0).getSourceSpan() == null
        ? place(node)
        : place(lines.get(0));
  }

  private Location place(SourceLine line) {
    return place(line.getSourceSpan());
  }

  private Location place(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? Location.of(source.name()) : place(spans.get(0));
  }

  private Location place(SourceSpan span) {
    int line = span.getLineIndex();
    return source.place(line, tidy.written(line, span.getColumnIndex()));
  }

  private static int firstLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.get(0).getLineIndex() + 1;
  }

  private static int lastLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 1 : spans.get(spans.size() - 1).getLineIndex() + 1;
  }
}
