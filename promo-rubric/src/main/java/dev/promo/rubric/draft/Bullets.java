package dev.promo.rubric.draft;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.rubric.Behaviour;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of one cell, read one after the other into a tree of bullets and the paragraphs around them. */
final class Bullets {
  private static final Pattern BULLET = Pattern.compile("^(\\s*)(?:"
      + "([•‣▪▫◦●○■□➢➤►▶✓✔☐☑·∙⁃・◆◇★])\\s*"
      + "|([-*+–—])(?:\\s+|$)"
      + "|([-–])(?=[\\p{L}\"'“«])"
      + "|([0-9]{1,2}[.)]|\\(?[a-z]\\))\\s+"
      + ")(?:\\[[ xX]\\]\\s+)?(.*)$");
  private static final CharMatcher STOP = CharMatcher.anyOf(".!?;:…。！？；：");
  private static final CharMatcher COLON = CharMatcher.anyOf(":：");
  private static final int TAB = 4;
  private static final int DEEPEST = 8;

  private final Location place;
  private final List<Item> items = new ArrayList<>();
  private final List<StringBuilder> paragraphs = new ArrayList<>();
  private final Deque<Item> open = new ArrayDeque<>();
  private boolean inParagraph;
  private boolean afterBlank;

  /** A bullet, with the mark before it and how far it stands to the right. */
  private record Item(int indent, char mark, StringBuilder text, List<Item> inside) {
    boolean isLabel() {
      return !inside.isEmpty() && endsWith(COLON, text);
    }
  }

  Bullets(Location place) {
    this.place = place;
  }

  void line(String line) {
    if (line.isBlank()) {
      afterBlank = true;
      inParagraph = false;
      return;
    }
    if (beginsWithWord(line) || !isBullet(line)) {
      text(line);
    }
    afterBlank = false;
  }

  /** Whether a line begins with letters, so that there is no need to look for a mark of a bullet. */
  private static boolean beginsWithWord(String line) {
    return line.length() > 1
        && Character.isLetter(line.charAt(0))
        && Character.isLetter(line.charAt(1));
  }

  private boolean isBullet(String line) {
    Matcher bullet = BULLET.matcher(line);
    boolean found = bullet.matches();
    if (found) {
      bullet(indent(bullet.group(1)), mark(bullet), bullet.group(6).strip());
    }
    return found;
  }

  /** What stands before, between and after bullets, and labels over inner bullets. */
  ImmutableList<String> abouts() {
    ImmutableList.Builder<String> abouts = ImmutableList.builder();
    if (!items.isEmpty()) {
      paragraphs.forEach(paragraph -> abouts.add(oneLine(paragraph)));
      items.forEach(item -> labels(item, abouts));
    } else if (beginsWithLabel()) {
      abouts.add(oneLine(paragraphs.get(0)));
    }
    return abouts.build();
  }

  ImmutableList<Behaviour> behaviours() {
    ImmutableList.Builder<Behaviour> behaviours = ImmutableList.builder();
    if (items.isEmpty()) {
      paragraphs.stream()
          .skip(beginsWithLabel() ? 1 : 0)
          .forEach(text -> behaviours.add(behaviour(text, ImmutableList.of())));
    }
    items.forEach(item -> add(item, behaviours));
    return behaviours.build();
  }

  private boolean beginsWithLabel() {
    return paragraphs.size() > 1 && endsWith(COLON, paragraphs.get(0));
  }

  private void bullet(int indent, char mark, String text) {
    inParagraph = false;
    while (!open.isEmpty() && !holds(open.peek(), indent, mark)) {
      open.pop();
    }
    Item item = new Item(indent, mark, new StringBuilder(text), new ArrayList<>());
    (open.isEmpty() ? items : open.peek().inside()).add(item);
    if (open.size() < DEEPEST) {
      open.push(item);
    }
  }

  /** Whether a bullet stands inside another: further right, or dashes under a numbered line or one with a colon. */
  private boolean holds(Item outer, int indent, char mark) {
    if (indent != outer.indent()) {
      return indent > outer.indent();
    }
    boolean markIsOpen =
        open.stream().anyMatch(item -> item.indent() == indent && item.mark() == mark);
    return mark != outer.mark()
        && !markIsOpen
        && (outer.mark() == '1' || endsWith(COLON, outer.text()));
  }

  private void text(String line) {
    if (inParagraph) {
      paragraphs.get(paragraphs.size() - 1).append(' ').append(line);
    } else if (!open.isEmpty() && goesOn(open.peek(), line)) {
      open.peek().text().append(' ').append(line);
    } else {
      open.clear();
      inParagraph = true;
      paragraphs.add(new StringBuilder(line));
    }
  }

  /** Whether a line without a mark is the rest of the bullet above. */
  private boolean goesOn(Item item, String line) {
    String text = line.strip();
    boolean deeper = indent(line.substring(0, line.indexOf(text))) > item.indent();
    return !afterBlank
        && (deeper || Character.isLowerCase(text.codePointAt(0)) || !endsWith(STOP, item.text()))
        && (deeper || !COLON.matches(text.charAt(text.length() - 1)));
  }

  private void add(Item item, ImmutableList.Builder<Behaviour> into) {
    if (item.isLabel() || item.text().toString().isBlank()) {
      item.inside().forEach(inner -> add(inner, into));
      return;
    }
    ImmutableList.Builder<Behaviour> children = ImmutableList.builder();
    item.inside().forEach(inner -> add(inner, children));
    into.add(behaviour(item.text(), children.build()));
  }

  private static void labels(Item item, ImmutableList.Builder<String> into) {
    if (item.isLabel()) {
      into.add(oneLine(item.text()));
    }
    item.inside().forEach(inner -> labels(inner, into));
  }

  private Behaviour behaviour(StringBuilder text, ImmutableList<Behaviour> children) {
    return Behaviour.builder()
        .text(oneLine(text))
        .children(children)
        .location(place)
        .build();
  }

  private static String oneLine(CharSequence text) {
    return CellText.collapsed(text);
  }

  private static char mark(Matcher bullet) {
    if (bullet.group(5) != null) {
      return '1';
    }
    return bullet.group(2) != null ? bullet.group(2).charAt(0) : '-';
  }

  private static int indent(String space) {
    return space.length() + (TAB - 1) * CharMatcher.is('\t').countIn(space);
  }

  private static boolean endsWith(CharMatcher end, CharSequence text) {
    return text.length() > 0 && end.matches(text.charAt(text.length() - 1));
  }
}
