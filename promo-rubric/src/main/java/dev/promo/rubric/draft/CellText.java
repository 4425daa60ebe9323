package dev.promo.rubric.draft;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import dev.promo.core.problem.Location;
import java.util.regex.Pattern;

/** The text of one cell of a table, taken apart into behaviours. */
public final class CellText {
  private static final CharMatcher INVISIBLE = CharMatcher.anyOf("\u200b\u200c\u200d\u2060\ufeff");
  private static final Pattern BULLET =
      Pattern.compile("^\\s*(?:[-*•·‣▪◦–—]|[0-9]{1,3}[.)])\\s+(.*)$");

  private static final Splitter PARAGRAPHS = Splitter.on(Pattern.compile("\n\\s*\n"));

  private CellText() {}

  /**
   * Puts what a cell says into the draft: each bullet is a behaviour, a line above bullets is about them, and without
   * bullets each paragraph is one behaviour.
   */
  public static void read(String text, Location place, DraftCell into) {
    for (String paragraph : PARAGRAPHS.split(tidy(text))) {
      String line = paragraph.replaceAll("\\s+", " ").strip();
      if (!line.isEmpty()) {
        into.add(BULLET.matcher(line).replaceFirst("$1"), place);
      }
    }
  }

  /** The text without invisible characters, its line ends all alike. */
  public static String tidy(String text) {
    return INVISIBLE
        .removeFrom(text)
        .replaceAll("\r\n?|\u2028|\u2029", "\n")
        .replace('\u00a0', ' ');
  }
}
