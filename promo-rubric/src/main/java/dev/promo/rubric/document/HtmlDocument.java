package dev.promo.rubric.document;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Files;
import dev.promo.core.problem.Location;
import dev.promo.notation.Source;
import dev.promo.rubric.markdown.MarkdownOutline;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** HTML documents as outlines. */
public final class HtmlDocument {
  private static final ImmutableList<String> ENDINGS = ImmutableList.of("html", "htm", "xhtml");
  private static final int BEGINNING = 200;
  private static final Splitter LINES = Splitter.on(Pattern.compile("\r\n|\r|\n"));

  private HtmlDocument() {}

  /** The outline of a source; nothing where it is no HTML by its name and its text. */
  public static Optional<MarkdownOutline> outline(Source source) {
    return source
        .text()
        .value()
        .filter(text -> isHtml(source.name(), text))
        .map(text -> outline(source.name(), text));
  }

  static boolean isHtml(String name, String text) {
    String begin = text.substring(0, Math.min(BEGINNING, text.length()))
        .stripLeading()
        .toLowerCase(Locale.ROOT);
    return ENDINGS.contains(Files.getFileExtension(name).toLowerCase(Locale.ROOT))
        || begin.startsWith("<!doctype html")
        || begin.startsWith("<html");
  }

  static MarkdownOutline outline(String name, String text) {
    String html = String.join("\n", LINES.split(text));
    return MarkdownOutline.of(name, text, HtmlBlocks.read(html, Location.at(name, 1, 1)));
  }
}
