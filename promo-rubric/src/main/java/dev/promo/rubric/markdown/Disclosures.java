package dev.promo.rubric.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a document that fold, as {@code <details>} does: the summary that stays in sight is the heading of what it
 * hides. A summary that comes back, such as one that only asks to unfold, is none.
 */
final class Disclosures {
  private static final int DEEPEST = 6;
  private static final Pattern SUMMARY = Pattern.compile(
      "^\\s*(?:<details[^>]{0,200}>\\s*)?<summary[^>]{0,200}>(.{1,400})</summary>\\s*$",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern FRAME =
      Pattern.compile("^\\s*</?details(?:\\s[^>]{0,200})?>\\s*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern HEADING = Pattern.compile("^ {0,3}(#{1,6})\\s+\\S.*$");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]{0,200}>");

  private final List<String> lines;
  private final Deque<Integer> open = new ArrayDeque<>();
  private int depth;

  Disclosures(List<String> lines) {
    this.lines = lines;
  }

  /** Whether each summary says something of its own. */
  boolean areHeadings() {
    Set<String> seen = new HashSet<>();
    return lines.stream()
        .map(SUMMARY::matcher)
        .filter(Matcher::matches)
        .allMatch(summary -> !words(summary).isEmpty() && seen.add(words(summary)));
  }

  /** A line as Markdown has it; the line itself where it neither frames nor sums up. Lines are asked for in order. */
  String line(int at) {
    String line = lines.get(at);
    Matcher summary = SUMMARY.matcher(line);
    if (summary.matches()) {
      return heading(words(summary));
    }
    if (FRAME.matcher(line).matches()) {
      close(line);
      return "";
    }
    Matcher heading = HEADING.matcher(line);
    depth = heading.matches() ? heading.group(1).length() : depth;
    return line;
  }

  /** One step below the heading that the part stands under. */
  private String heading(String words) {
    int own = Math.min(DEEPEST, depth + 1);
    open.push(depth);
    depth = own;
    return "#".repeat(own) + " " + words;
  }

  private void close(String line) {
    if (line.contains("/") && !open.isEmpty()) {
      depth = open.pop();
    }
  }

  private static String words(Matcher summary) {
    return TAG.matcher(summary.group(1)).replaceAll("").strip();
  }
}
