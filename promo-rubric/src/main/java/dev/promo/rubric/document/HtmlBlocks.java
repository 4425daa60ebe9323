package dev.promo.rubric.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import dev.promo.core.problem.Location;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.markdown.Block.Item;
import dev.promo.rubric.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** The blocks of a piece of HTML. Its tables stay HTML, each a block of its own; scripts and comments are no blocks. */
final class HtmlBlocks {
  /** How deep elements are read; what lies deeper is read as if it lay there. */
  private static final int DEEPEST = 200;

  private static final ImmutableSet<String> LISTS = ImmutableSet.of("ul", "ol", "menu", "dir");
  private static final ImmutableSet<String> TEXTS =
      ImmutableSet.of("p", "dd", "address", "figcaption", "legend");
  /** Names of what follows or is hidden under them. */
  private static final ImmutableSet<String> NAMES = ImmutableSet.of("dt", "summary");

  /** What belongs to the site and not to what stands before it. */
  private static final ImmutableSet<String> FRAME = ImmutableSet.of("nav", "footer");

  private final HtmlPlaces places;
  private final ImmutableList.Builder<Block> frame = ImmutableList.builder();
  private final ImmutableList.Builder<Block> blocks = ImmutableList.builder();
  private final List<Node> inline = new ArrayList<>();

  private HtmlBlocks(HtmlPlaces places) {
    this.places = places;
  }

  static ImmutableList<Block> read(Block.Html html) {
    return read(html.text(), html.place());
  }

  static ImmutableList<Block> read(String html, Location begin) {
    return new HtmlBlocks(new HtmlPlaces(html, begin)).children(parse(html));
  }

  /** The body of a document, every element with its place. */
  static Element parse(String html) {
    return Parser.htmlParser()
        .setTrackPosition(true)
        .setMaxDepth(DEEPEST)
        .parseInput(html, "")
        .body();
  }

  private ImmutableList<Block> children(Element parent) {
    walk(parent);
    endParagraph();
    return frame.addAll(blocks.build()).build();
  }

  private void walk(Element parent) {
    for (Node child : parent.childNodes()) {
      if (child instanceof TextNode || (child instanceof Element element && isInline(element))) {
        inline.add(child);
      } else if (child instanceof Element element && !HtmlText.isSilent(element)) {
        endParagraph();
        block(element);
        endParagraph();
      }
    }
  }

  private static boolean isInline(Element element) {
    return !element.isBlock() && element.stream().noneMatch(Element::isBlock);
  }

  private void block(Element element) {
    String name = element.normalName();
    if (name.matches("h[1-6]")) {
      heading(element, name.charAt(1) - '0');
    } else if (TEXTS.contains(name)) {
      paragraph(element.childNodes(), element);
    } else if (NAMES.contains(name)) {
      paragraph(HtmlInline.strong(element.childNodes()), ImmutableList.of(), element);
    } else if (LISTS.contains(name)) {
      blocks.add(list(element));
    } else if (name.equals("table")) {
      blocks.add(
          new Block.Html(places.written(element), places.of(element), places.lastLine(element)));
    } else if (name.equals("pre")) {
      blocks.add(
          new Block.Verbatim(element.wholeText(), places.of(element), places.lastLine(element)));
    } else if (FRAME.contains(name)) {
      frame.addAll(new HtmlBlocks(places).children(element));
    } else {
      walk(element);
    }
  }

  private void heading(Element element, int depth) {
    MarkdownText title = HtmlInline.read(element.childNodes());
    if (!title.isBlank()) {
      blocks.add(new Block.Heading(depth, title, places.of(element), places.lastLine(element)));
    }
  }

  private void endParagraph() {
    if (!inline.isEmpty()) {
      Node first = inline.stream().filter(HtmlBlocks::hasWords).findFirst().orElse(inline.get(0));
      paragraph(ImmutableList.copyOf(inline), first);
      inline.clear();
    }
  }

  private static boolean hasWords(Node node) {
    return !(node instanceof TextNode text) || !text.isBlank();
  }

  private void paragraph(List<? extends Node> nodes, Node at) {
    paragraph(HtmlInline.read(nodes), lines(nodes, at), at);
  }

  private void paragraph(MarkdownText text, ImmutableList<Block.Line> lines, Node at) {
    if (!text.isBlank()) {
      blocks.add(new Block.Paragraph(
          text,
          lines.isEmpty() ? ImmutableList.of(new Block.Line(text, places.of(at))) : lines,
          places.of(at),
          places.lastLine(at)));
    }
  }

  /** What stands between line breaks. */
  private ImmutableList<Block.Line> lines(List<? extends Node> nodes, Node at) {
    ImmutableList.Builder<Block.Line> lines = ImmutableList.builder();
    List<Node> line = new ArrayList<>();
    for (Node node : nodes) {
      if (node.normalName().equals("br")) {
        line(line, at).ifPresent(lines::add);
        line.clear();
      } else {
        line.add(node);
      }
    }
    line(line, at).ifPresent(lines::add);
    return lines.build();
  }

  private Optional<Block.Line> line(List<Node> nodes, Node at) {
    MarkdownText text = HtmlInline.read(nodes);
    Node first = nodes.stream().filter(HtmlBlocks::hasWords).findFirst().orElse(at);
    return text.isBlank() ? Optional.empty() : Optional.of(new Block.Line(text, places.of(first)));
  }

  private Block list(Element list) {
    boolean numbered = list.normalName().equals("ol");
    int number =
        numbered ? Optional.ofNullable(Ints.tryParse(list.attr("start"))).orElse(1) : 0;
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (Element child : list.children()) {
      items.add(item(child, number));
      number += numbered ? 1 : 0;
    }
    return new Block.ItemList(numbered, items.build(), places.of(list), places.lastLine(list));
  }

  private Item item(Element element, int number) {
    HtmlBlocks inside = new HtmlBlocks(places);
    ImmutableList<Block> parts =
        element.normalName().equals("li") ? inside.children(element) : inside.single(element);
    if (!parts.isEmpty() && parts.get(0) instanceof Block.Paragraph first) {
      return new Item(
          number,
          first.text(),
          parts.subList(1, parts.size()),
          first.place(),
          places.lastLine(element));
    }
    return new Item(
        number, MarkdownText.of(""), parts, places.of(element), places.lastLine(element));
  }

  private ImmutableList<Block> single(Element element) {
    block(element);
    endParagraph();
    return blocks.build();
  }
}
