package dev.promo.rubric.draft;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.rubric.Behaviour;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of one cell, read one after the other into a tree of bullets and the paragraphs around them. */
final class Bullets {
  private static final CharMatcher STOP = CharMatcher.anyOf(".!?;:…。！？；：");
  private static final CharMatcher COLON = CharMatcher.anyOf(":：");
  private static final int DEEPEST = 8;

  private final TidyText cell;
  private final Location place;
  private final List<Item> items = new ArrayList<>();
  private final List<Passage> paragraphs = new ArrayList<>();
  private final Deque<Item> open = new ArrayDeque<>();
  private boolean inParagraph;
  private boolean afterBlank;

  /** A bullet, with the mark before it and how far it stands to the right. */
  private record Item(int indent, char mark, Passage text, List<Item> inside) {
    boolean isLabel() {
      return !inside.isEmpty() && text.endsWith(COLON);
    }
  }

  /**
   * No lines yet.
   *
   * @param cell the text whose lines are to come
   * @param place where it begins
   */
  Bullets(TidyText cell, Location place) {
    this.cell = cell;
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
    Optional<BulletMark> mark = BulletMark.of(line);
    mark.ifPresent(found ->
        bullet(found.indent(), found.mark(), line.substring(found.end()).strip()));
    return mark.isPresent();
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
          .forEach(text -> behaviours.add(behaviour(text, List.of())));
    }
    items.forEach(item -> add(item, behaviours));
    return behaviours.build();
  }

  private boolean beginsWithLabel() {
    return paragraphs.size() > 1 && paragraphs.get(0).endsWith(COLON);
  }

  private void bullet(int indent, char mark, String text) {
    inParagraph = false;
    while (!open.isEmpty() && !holds(open.peek(), indent, mark)) {
      open.pop();
    }
    Item item = new Item(indent, mark, new Passage(text), new ArrayList<>());
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
    return mark != outer.mark()
        && (outer.mark() == '1' || outer.text().endsWith(COLON))
        && open.stream().noneMatch(item -> item.indent() == indent && item.mark() == mark);
  }

  private void text(String line) {
    if (inParagraph) {
      paragraphs.get(paragraphs.size() - 1).add(line);
    } else if (!open.isEmpty() && goesOn(open.peek(), line)) {
      open.peek().text().add(line);
    } else {
      open.clear();
      inParagraph = true;
      paragraphs.add(new Passage(line));
    }
  }

  /** Whether a line without a mark is the rest of the bullet above. */
  private boolean goesOn(Item item, String line) {
    String text = line.strip();
    boolean deeper = BulletMark.indent(line, line.indexOf(text)) > item.indent();
    return !afterBlank
        && (deeper || Character.isLowerCase(text.codePointAt(0)) || !item.text().endsWith(STOP))
        && (deeper || !COLON.matches(text.charAt(text.length() - 1)));
  }

  private void add(Item item, ImmutableList.Builder<Behaviour> into) {
    if (item.isLabel() || item.text().isBlank()) {
      item.inside().forEach(inner -> add(inner, into));
    } else {
      into.add(behaviour(item.text(), item.inside()));
    }
  }

  private void labels(Item item, ImmutableList.Builder<String> into) {
    if (item.isLabel()) {
      into.add(oneLine(item.text()));
    }
    item.inside().forEach(inner -> labels(inner, into));
  }

  private Behaviour behaviour(Passage text, List<Item> inside) {
    Behaviour alone = Behaviour.of(oneLine(text), place);
    return inside.isEmpty() ? alone : alone.withChildren(children(inside));
  }

  private String oneLine(Passage text) {
    return cell.oneLine(text.joined());
  }

  private ImmutableList<Behaviour> children(List<Item> inside) {
    ImmutableList.Builder<Behaviour> children = ImmutableList.builder();
    inside.forEach(inner -> add(inner, children));
    return children.build();
  }
}
