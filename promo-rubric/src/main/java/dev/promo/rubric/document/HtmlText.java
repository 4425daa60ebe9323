package dev.promo.rubric.document;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What an HTML element says, as lines of plain text: items of lists begin with {@code "- "}, items inside an item stand
 * two spaces further in, a blank line sets paragraphs apart. Scripts, styles and comments say nothing.
 */
final class HtmlText implements NodeFilter {
  private static final ImmutableSet<String> SILENT = ImmutableSet.of(
      "head", "iframe", "math", "noscript", "object", "script", "style", "svg", "template");
  private static final ImmutableSet<String> LISTS = ImmutableSet.of("ul", "ol", "menu", "dir");

  private static final CharMatcher BLANK = CharMatcher.whitespace();

  /** What stands between the words so far and the next; the stronger wins. */
  private enum Gap {
    NONE,
    SPACE,
    LINE,
    PARAGRAPH
  }

  private final StringBuilder text = new StringBuilder();
  private final Deque<Boolean> listsWithWords = new ArrayDeque<>();
  private Gap gap = Gap.NONE;
  private boolean isItemToCome;
  private boolean isAfterBreak;

  private HtmlText() {}

  static String of(Element element) {
    HtmlText words = new HtmlText();
    element.childNodes().forEach(child -> child.filter(words));
    return words.text.toString();
  }

  /** Whether an element says nothing, whatever stands in it. */
  static boolean isSilent(Element element) {
    return SILENT.contains(element.normalName());
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      words(words.getWholeText());
    } else if (node instanceof Element element) {
      if (isSilent(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    String name = element.normalName();
    if (name.equals("br")) {
      lineBreak();
    } else if (name.equals("img")) {
      words(element.attr("alt"));
    } else if (LISTS.contains(name)) {
      widen(Gap.LINE);
      listsWithWords.push(false);
    } else if (name.equals("li")) {
      widen(Gap.LINE);
      item();
    } else if (element.isBlock()) {
      block();
    }
  }

  private void close(Element element) {
    String name = element.normalName();
    if (LISTS.contains(name)) {
      listsWithWords.pop();
      block();
    } else if (element.isBlock()) {
      block();
    }
  }

  private void item() {
    if (!listsWithWords.isEmpty()) {
      listsWithWords.pop();
      listsWithWords.push(false);
      isItemToCome = true;
    }
  }

  private void lineBreak() {
    widen(isAfterBreak && listsWithWords.isEmpty() ? Gap.PARAGRAPH : Gap.LINE);
    isAfterBreak = true;
  }

  /** Paragraphs inside an item stay in it, as lines. */
  private void block() {
    widen(listsWithWords.isEmpty() ? Gap.PARAGRAPH : Gap.LINE);
  }

  private void widen(Gap wanted) {
    gap = gap.compareTo(wanted) < 0 ? wanted : gap;
  }

  private void words(String written) {
    for (int i = 0; i < written.length(); i++) {
      char letter = written.charAt(i);
      if (BLANK.matches(letter)) {
        widen(Gap.SPACE);
      } else {
        bridge();
        text.append(letter);
      }
    }
  }

  private void bridge() {
    if (isItemToCome) {
      widen(Gap.LINE);
    }
    if (text.length() > 0) {
      text.append(
          switch (gap) {
            case NONE -> "";
            case SPACE -> " ";
            case LINE -> "\n";
            case PARAGRAPH -> "\n\n";
          });
    }
    if (gap.compareTo(Gap.LINE) >= 0 || text.length() == 0) {
      indent();
    }
    gap = Gap.NONE;
    isAfterBreak = false;
  }

  /** As many steps as there are items around that have words. */
  private void indent() {
    long around = listsWithWords.stream().filter(withWords -> withWords).count();
    text.append("  ".repeat((int) around));
    if (isItemToCome) {
      text.append("- ");
      listsWithWords.pop();
      listsWithWords.push(true);
      isItemToCome = false;
    }
  }
}
