package dev.promo.rubric.document;

import com.google.common.collect.ImmutableSet;
import dev.promo.rubric.markdown.MarkdownText;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/**
 * The text of a cell between pipes. Lines and lists, for which such a table has no signs, are written in it as HTML.
 */
final class PipeCell {
  private static final Parser PARSER =
      Parser.builder().enabledBlockTypes(ImmutableSet.of()).maxInlineNesting(50).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  private PipeCell() {}

  /** Plain text as a grid holds it. */
  static String text(String written) {
    return written.indexOf('<') < 0
        ? MarkdownText.of(written).text()
        : HtmlText.of(
            Jsoup.parseBodyFragment(RENDERER.render(PARSER.parse(written))).body());
  }
}
