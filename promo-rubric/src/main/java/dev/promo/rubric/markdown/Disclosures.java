package dev.promo.rubric.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a document that fold, as {@code <details>} does: the summary that stays in sight is the heading of what it
 * hides. Where all say the same, as when they only ask to unfold, they are none.
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

  /**
   * A part that folds.
   *
   * @param before how deep the heading stands that it is under
   * @param own how deep its own does
   * @param shift how much deeper than written the headings in it stand, once there is one
   */
  private record Fold(int before, int own, OptionalInt shift) {}

  private final List<String> lines;
  private final Deque<Fold> open = new ArrayDeque<>();
  private int depth;

  Disclosures(List<String> lines) {
    this.lines = lines;
  }

  /** Whether the summaries say something of their own: no two the same, or the same few again and again. */
  boolean areHeadings() {
    List<String> summaries = lines.stream()
        .map(SUMMARY::matcher)
        .filter(Matcher::matches)
        .map(Disclosures::words)
        .toList();
    long different = summaries.stream().distinct().count();
    return !summaries.contains("") && (different > 1 || different == summaries.size());
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
    if (!heading.matches()) {
      return line;
    }
    int written = heading.group(1).length();
    depth = Math.min(DEEPEST, written + shift(written));
    return depth > written ? "#".repeat(depth - written) + line.stripLeading() : line;
  }

  /** How much deeper than it is written a heading stands: what folds all stands below what sums it up. */
  private int shift(int written) {
    Fold fold = open.peek();
    if (fold == null) {
      return 0;
    }
    int shift = fold.shift().orElseGet(() -> Math.max(0, fold.own() + 1 - written));
    open.pop();
    open.push(new Fold(fold.before(), fold.own(), OptionalInt.of(shift)));
    return shift;
  }

  /** One step below the heading that the part stands under. */
  private String heading(String words) {
    int own = Math.min(DEEPEST, depth + 1);
    open.push(new Fold(depth, own, OptionalInt.empty()));
    depth = own;
    return "#".repeat(own) + " " + words;
  }

  private void close(String line) {
    if (line.contains("/") && !open.isEmpty()) {
      depth = open.pop().before();
    }
  }

  private static String words(Matcher summary) {
    return TAG.matcher(summary.group(1)).replaceAll("").strip();
  }
}
