package dev.promo.rubric.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.rubric.draft.CellText;
import dev.promo.rubric.markdown.MarkdownText;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Takes the tags off a text. */
final class HtmlInline implements NodeFilter {
  private static final ImmutableSet<String> BOLD = ImmutableSet.of("strong", "b");

  private final StringBuilder text = new StringBuilder();
  private final ImmutableList.Builder<String> strong = ImmutableList.builder();
  private Optional<String> opening = Optional.empty();
  private int boldStart = -1;

  private HtmlInline() {}

  static MarkdownText read(List<? extends Node> nodes) {
    HtmlInline reading = new HtmlInline();
    nodes.forEach(node -> node.filter(reading));
    String words = CellText.oneLine(reading.text.toString());
    return new MarkdownText(
        words, reading.strong.build(), reading.opening, reading.opening.equals(Optional.of(words)));
  }

  /** A text that is bold as a whole. */
  static MarkdownText strong(List<? extends Node> nodes) {
    String words = read(nodes).text();
    return words.isEmpty()
        ? MarkdownText.of("")
        : new MarkdownText(words, ImmutableList.of(words), Optional.of(words), true);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && isBold(element) && boldStart >= 0) {
      String bold = CellText.oneLine(text.substring(boldStart));
      if (!bold.isEmpty()) {
        boolean first = CellText.oneLine(text.substring(0, boldStart)).isEmpty();
        strong.add(bold);
        opening = first ? Optional.of(bold) : opening;
      }
      boldStart = -1;
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    if (HtmlText.isSilent(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (element.normalName().equals("img")) {
      text.append(element.attr("alt"));
    } else if (element.normalName().equals("br") || element.isBlock()) {
      text.append(' ');
    } else if (isBold(element) && boldStart < 0) {
      boldStart = text.length();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isBold(Element element) {
    return BOLD.contains(element.normalName());
  }
}
