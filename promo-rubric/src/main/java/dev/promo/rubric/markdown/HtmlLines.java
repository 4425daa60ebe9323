package dev.promo.rubric.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Headings and lists that stand in Markdown as HTML, tag by tag on lines of their own, as Markdown has them. Lines are
 * asked for in order.
 */
final class HtmlLines {
  private static final int DEEPEST = 20;
  private static final Pattern HEADING = Pattern.compile(
      "^\\s*<h([1-6])(?:\\s[^>]{0,200})?>(.{1,400})</h\\1>\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern LIST =
      Pattern.compile("^\\s*<(/?)[uo]l(?:\\s[^>]{0,200})?>\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern ITEM =
      Pattern.compile("^\\s*<li(?:\\s[^>]{0,200})?>(.*?)(?:</li>)?\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern SUMMARY = Pattern.compile(
      "^\\s*(?:<details[^>]{0,200}>\\s*)?<summary[^>]{0,200}>\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]{0,200}>");
  private static final int LONGEST_SUMMARY = 3;

  private int depth;

  /** A line as Markdown has it; nothing for a line that is no HTML, or other HTML. */
  Optional<String> line(String written) {
    if (written.indexOf('<') < 0) {
      return Optional.empty();
    }
    Matcher heading = HEADING.matcher(written);
    if (heading.matches()) {
      return Optional.of(
          "#".repeat(Integer.parseInt(heading.group(1))) + " " + words(heading.group(2)));
    }
    Matcher list = LIST.matcher(written);
    if (list.matches()) {
      depth = list.group(1).isEmpty() ? Math.min(DEEPEST, depth + 1) : Math.max(0, depth - 1);
      return Optional.of("");
    }
    Matcher item = ITEM.matcher(written);
    if (depth > 0 && item.matches()) {
      return Optional.of("  ".repeat(depth - 1) + "- " + item.group(1).strip());
    }
    return depth > 0 && written.strip().equalsIgnoreCase("</li>")
        ? Optional.of("")
        : Optional.empty();
  }

  /** How many lines a summary that begins on a line goes on over; 0 where it ends there, or none begins. */
  static int summaryEnd(List<String> lines, int at) {
    if (!SUMMARY.matcher(lines.get(at)).matches()) {
      return 0;
    }
    for (int more = 1; more <= LONGEST_SUMMARY && at + more < lines.size(); more++) {
      if (lines.get(at + more).strip().toLowerCase(Locale.ROOT).endsWith("</summary>")) {
        return more;
      }
    }
    return 0;
  }

  private static String words(String html) {
    return TAG.matcher(html).replaceAll("").strip();
  }
}
