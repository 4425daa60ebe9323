package dev.promo.rubric.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Markdown as people write it, made into Markdown as a parser reads it, line for line: headings lose a deep indentation,
 * bullets get the space or the sign they lack, what sums up a part that folds becomes its heading, and an HTML table becomes
 * one comment that stands for it.
 */
final class TidyMarkdown {
  private static final Pattern FENCE = Pattern.compile("^\\s*(```+|~~~+)");
  private static final Pattern DEEP_HEADING =
      Pattern.compile("^(?: {4,}| {0,3}\t\\s*)(#{1,6}\\s+\\S.*)$");
  private static final Pattern TIGHT_HEADING = Pattern.compile("^( {0,3}#{2,6})(\\p{L}.*)$");
  private static final Pattern TIGHT_BULLET =
      Pattern.compile("^(\\s*)(-|[0-9]{1,2}[.)])((?:\\*\\*)?\\p{L}.*)$");
  private static final Pattern OTHER_BULLET =
      Pattern.compile("^(\\s*)(?:[•●▪◦‣·∙○■](?:\\s+|(?=\\p{L}))|[–—]\\s+)(\\S.*)$");
  private static final Pattern TABLE_TAG =
      Pattern.compile("<(/?)table(?=[\\s>])", Pattern.CASE_INSENSITIVE);

  private final List<String> lines;
  private final int[] shifts;
  private final Map<Integer, Integer> tables = new HashMap<>();
  private final boolean[] literal;

  /**
   * Tidies a document.
   *
   * @param written its lines
   * @param head how many lines at the beginning are no Markdown
   */
  TidyMarkdown(List<String> written, int head) {
    lines = new ArrayList<>(written);
    shifts = new int[lines.size()];
    literal = new boolean[lines.size()];
    for (int i = 0; i < head; i++) {
      lines.set(i, "");
    }
    findLiteral();
    findTables();
    readHtml();
    joinSummaries();
    unfold();
    for (int i = head; i < lines.size(); i++) {
      if (!literal[i]) {
        tidy(i);
      }
    }
  }

  String text() {
    return String.join("\n", lines);
  }

  /** The index that a character of the tidy line had in the line as it was written. */
  int written(int line, int index) {
    return Math.max(0, index - shifts[line]);
  }

  /** The last line of the HTML table that begins on a line; the line itself when none does. */
  int tableEnd(int line) {
    return tables.getOrDefault(line, line);
  }

  private void findLiteral() {
    String fence = "";
    boolean comment = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      literal[i] = comment || !fence.isEmpty();
      if (comment) {
        comment = !line.contains("-->");
        continue;
      }
      Matcher mark = FENCE.matcher(line);
      if (mark.find()) {
        literal[i] = true;
        String found = mark.group(1).substring(0, 3);
        fence = fence.isEmpty() ? found : fence.equals(found) ? "" : fence;
      }
      int opened = line.lastIndexOf("<!--");
      comment = fence.isEmpty() && opened >= 0 && line.indexOf("-->", opened) < 0;
    }
  }

  /** Finds tables by their tags, of tables within tables the outer; one that is never closed is none. */
  private void findTables() {
    Deque<Integer> open = new ArrayDeque<>();
    int[] end = new int[lines.size()];
    Arrays.fill(end, -1);
    for (int i = 0; i < lines.size(); i++) {
      if (literal[i]) {
        continue;
      }
      Matcher tag = TABLE_TAG.matcher(lines.get(i));
      while (tag.find()) {
        if (tag.group(1).isEmpty()) {
          open.push(i);
        } else if (!open.isEmpty()) {
          end[open.pop()] = i;
        }
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (end[i] >= i && lines.get(i).stripLeading().startsWith("<")) {
        standIn(i, end[i]);
        i = end[i];
      }
    }
  }

  private void standIn(int first, int last) {
    tables.put(first, last);
    lines.set(first, "<!---->");
    literal[first] = true;
    for (int i = first + 1; i <= last; i++) {
      lines.set(i, "");
    }
  }

  private void readHtml() {
    HtmlLines html = new HtmlLines();
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      if (!literal[i]) {
        html.line(lines.get(i)).ifPresent(line -> replace(at, line));
      }
    }
  }

  /** Puts what sums up a part that folds on one line. */
  private void joinSummaries() {
    for (int i = 0; i < lines.size(); i++) {
      int more = literal[i] ? 0 : HtmlLines.summaryEnd(lines, i);
      if (more > 0) {
        replace(i, String.join("", lines.subList(i, i + more + 1)).strip());
        lines.subList(i + 1, i + more + 1).replaceAll(line -> "");
      }
    }
  }

  private void unfold() {
    Disclosures parts = new Disclosures(lines);
    if (parts.areHeadings()) {
      for (int i = 0; i < lines.size(); i++) {
        if (!literal[i]) {
          replace(i, parts.line(i));
        }
      }
    }
  }

  private void tidy(int at) {
    String line = lines.get(at);
    Matcher deep = DEEP_HEADING.matcher(line);
    if (deep.matches()) {
      replace(at, deep.group(1));
      return;
    }
    Matcher heading = TIGHT_HEADING.matcher(line);
    if (heading.matches()) {
      replace(at, heading.group(1) + " " + heading.group(2));
      return;
    }
    Matcher tight = TIGHT_BULLET.matcher(line);
    if (tight.matches()) {
      replace(at, tight.group(1) + tight.group(2) + " " + tight.group(3));
      return;
    }
    Matcher other = OTHER_BULLET.matcher(line);
    if (other.matches()) {
      replace(at, other.group(1) + "- " + other.group(2));
    }
  }

  private void replace(int at, String tidy) {
    shifts[at] = tidy.length() - lines.get(at).length();
    lines.set(at, tidy);
  }
}
