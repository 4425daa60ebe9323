package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader of Markdown sees: the nodes in order, and the texts between them. */
final class MarkdownReader {
  private static final Parser PARSER =
      Parser.builder().extensions(ImmutableList.of(TablesExtension.create())).build();

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder nodes = new StringBuilder();

  MarkdownReader(String markdown) {
    walk(PARSER.parse(markdown));
  }

  /** Names of all nodes but plain text, each with its children in parentheses. */
  String nodes() {
    return nodes.toString();
  }

  /** The texts, runs of spaces as one, a line feed wherever one node of text does not touch the next. */
  String text() {
    return text.toString().replaceAll(" +", " ").replaceAll(" ?\n+ ?", "\n").trim();
  }

  /** The nodes without those for strong text. */
  String nodesButStrong() {
    return nodes().replaceAll("StrongEmphasis\\(([^()]*)\\)", "$1");
  }

  private void walk(Node node) {
    if (node instanceof Text words) {
      text.append(words.getLiteral());
      return;
    }
    boolean breaks = node instanceof org.commonmark.node.Block
        || node instanceof HardLineBreak
        || node instanceof TableCell;
    text.append(breaks ? "\n" : "");
    nodes.append(node.getClass().getSimpleName());
    if (node instanceof Link link) {
      nodes.append('=').append(link.getDestination().replaceAll("[()]", ""));
    }
    if (node instanceof OrderedList list) {
      nodes.append('=').append(list.getMarkerStartNumber());
    }
    nodes.append('(');
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      walk(child);
    }
    nodes.append(')');
    text.append(breaks ? "\n" : "");
  }
}
