package dev.promo.rubric.document;

import dev.promo.core.problem.Location;
import java.util.Arrays;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** Where the parts of a piece of HTML stand in the document that holds it. */
final class HtmlPlaces {
  private final String html;
  private final Location begin;
  private final int[] lineStarts;

  /**
   * The places in a piece of HTML.
   *
   * @param html as it was parsed, its line ends {@code \n}
   * @param begin where it begins
   */
  HtmlPlaces(String html, Location begin) {
    this.html = html;
    this.begin = begin;
    this.lineStarts = lineStarts(html);
  }

  /** Where a node begins, or its words where it has some; the beginning of all for one that nobody wrote. */
  Location of(Node node) {
    Range range = node.sourceRange();
    if (!range.isTracked() || range.isImplicit()) {
      return begin;
    }
    int start = range.startPos();
    while (node instanceof TextNode && start < range.endPos() && isBlank(start)) {
      start++;
    }
    return at(start);
  }

  /** The last line of a node. */
  int lastLine(Node node) {
    Range range = node instanceof Element element ? element.endSourceRange() : node.sourceRange();
    return range.isTracked() ? at(range.endPos()).line() : of(node).line();
  }

  /** An element as it was written, from its first tag to its last. */
  String written(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    return start.isTracked() && end.isTracked() && start.startPos() < end.endPos()
        ? html.substring(start.startPos(), end.endPos())
        : element.outerHtml();
  }

  /** What stands between the tags of an element, as it was written. */
  String inside(Element element) {
    Range start = element.sourceRange();
    Range end = element.endSourceRange();
    return start.isTracked() && end.isTracked() && start.endPos() < end.startPos()
        ? html.substring(start.endPos(), end.startPos())
        : "";
  }

  private Location at(int position) {
    int found = Arrays.binarySearch(lineStarts, position);
    int line = found >= 0 ? found : -found - 2;
    int column = html.codePointCount(lineStarts[line], Math.min(position, html.length())) + 1;
    return Location.at(
        begin.source(), begin.line() + line, line == 0 ? begin.column() + column - 1 : column);
  }

  private boolean isBlank(int position) {
    return Character.isWhitespace(html.charAt(position));
  }

  private static int[] lineStarts(String html) {
    int[] starts =
        new int[1 + (int) html.chars().filter(letter -> letter == '\n').count()];
    int line = 1;
    for (int i = 0; i < html.length(); i++) {
      if (html.charAt(i) == '\n') {
        starts[line++] = i + 1;
      }
    }
    return starts;
  }
}
