package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;
import org.jspecify.annotations.Nullable;

/** Writes one line of Markdown at a time: stretches of text in, escaped text out, no space at either end. */
final class MarkdownLine implements Inline.Visitor {
  /** Where a line stands decides what could be mistaken for markup in it. */
  enum Place {
    /** At the start of a line, where lists, headings and quotations begin. */
    LINE,
    /** Behind a heading's marks. */
    HEADING,
    /** Between the pipes of a table. */
    CELL
  }

  private final StringBuilder out;
  private final MarkdownText text;
  private int start;
  private char following;
  private int strongEnd;

  MarkdownLine(StringBuilder out) {
    this.out = out;
    this.text = new MarkdownText(out);
  }

  void write(String words, Place place) {
    write(ImmutableList.of(Inline.text(words)), place);
  }

  void write(ImmutableList<Inline> inlines, Place place) {
    start = out.length();
    strongEnd = -1;
    text.startLine(place == Place.CELL);
    for (int i = 0; i < inlines.size(); i++) {
      following = firstCharacter(inlines, i + 1);
      inlines.get(i).accept(this);
    }
    trimEnd();
    if (place == Place.LINE) {
      MarkdownLineStart.protect(out, start);
    } else if (place == Place.HEADING && out.length() > start && last() == '#') {
      out.insert(out.length() - 1, '\\');
    }
  }

  @Override
  public void text(Inline.Text inline) {
    append(inline.text(), following);
  }

  /**
   * Stars count as emphasis only beside the right characters. Where they would not, the text is printed without them;
   * two strong neighbours become one.
   */
  @Override
  public void strong(Inline.Strong inline) {
    String words = PlainText.of(inline.text());
    int from = firstNonSpace(words);
    int to = lastNonSpace(words) + 1;
    if (from >= to) {
      append(words, following);
      return;
    }
    append(words.substring(0, from), words.charAt(from));
    char after = to < words.length() ? ' ' : following;
    boolean joined = strongEnd == out.length();
    if (closes(words.codePointBefore(to), after) && (joined || opens(words.codePointAt(from)))) {
      if (joined) {
        out.setLength(out.length() - 2);
      } else {
        out.append("**");
      }
      append(words.substring(from, to), '*');
      out.append("**");
      strongEnd = out.length();
    } else {
      append(words.substring(from, to), after);
    }
    append(words.substring(to), following);
  }

  @Override
  public void link(Inline.Link inline) {
    String words = PlainText.of(inline.text());
    @Nullable String target = LinkTarget.of(inline.target());
    if (target == null) {
      append(Unlinked.text(words, inline.target()), following);
      return;
    }
    out.append('[');
    text.appendLabel(words.isBlank() ? target : words);
    out.append("](");
    text.appendTarget(target);
    out.append(')');
  }

  private void append(String words, char next) {
    int from = out.length() == start ? firstNonSpace(words) : 0;
    boolean wasPlain = text.append(from == 0 ? words : words.substring(from), previous(), next);
    if (!wasPlain) {
      append(PlainText.of(words), next);
    }
  }

  private boolean opens(int first) {
    char before = previous();
    return Character.isLetterOrDigit(first)
        || (!Character.isSpaceChar(first) && (before == ' ' || before == MarkdownText.EDGE));
  }

  private static boolean closes(int last, char after) {
    return Character.isLetterOrDigit(last)
        || (!Character.isSpaceChar(last) && (after == ' ' || after == MarkdownText.EDGE));
  }

  private char previous() {
    return out.length() == start ? MarkdownText.EDGE : last();
  }

  private char last() {
    return out.charAt(out.length() - 1);
  }

  private void trimEnd() {
    int end = out.length();
    while (end > start && out.charAt(end - 1) == ' ') {
      end--;
    }
    out.setLength(end);
  }

  /** What the reader of the Markdown meets next, as far as it matters for escaping what stands before it. */
  private static char firstCharacter(ImmutableList<Inline> inlines, int from) {
    for (int i = from; i < inlines.size(); i++) {
      Inline inline = inlines.get(i);
      if (inline instanceof Inline.Link) {
        return '[';
      }
      boolean plain = inline instanceof Inline.Text;
      String words = plain ? ((Inline.Text) inline).text() : ((Inline.Strong) inline).text();
      if (!words.isEmpty()) {
        return plain ? PlainText.first(words) : '*';
      }
    }
    return MarkdownText.EDGE;
  }

  private static int firstNonSpace(String words) {
    int i = 0;
    while (i < words.length() && words.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int lastNonSpace(String words) {
    int i = words.length() - 1;
    while (i >= 0 && words.charAt(i) == ' ') {
      i--;
    }
    return i;
  }
}
