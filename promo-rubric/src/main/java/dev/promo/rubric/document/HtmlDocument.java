package dev.promo.rubric.document;

import com.google.common.base.Splitter;
import dev.promo.core.problem.Location;
import dev.promo.rubric.markdown.MarkdownOutline;
import java.util.regex.Pattern;

/** An HTML document as an outline. */
final class HtmlDocument {
  private static final Splitter LINES = Splitter.on(Pattern.compile("\r\n|\r|\n"));

  private HtmlDocument() {}

  static MarkdownOutline outline(String name, String text) {
    String html = String.join("\n", LINES.split(text));
    return MarkdownOutline.of(name, text, HtmlBlocks.read(html, Location.at(name, 1, 1)));
  }
}
