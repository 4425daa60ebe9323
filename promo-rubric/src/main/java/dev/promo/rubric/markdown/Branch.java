package dev.promo.rubric.markdown;

import dev.promo.core.problem.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A heading, a line that acts as one, an item or a paragraph, with all that stands under it. */
final class Branch {
  /** What a branch is by its looks. */
  enum Kind {
    DOCUMENT,
    HEADING,
    BOLD_LINE,
    COLON_LINE,
    ITEM,
    PARAGRAPH,
    OTHER
  }

  private final Kind kind;
  private final int depth;
  private final int number;
  private final MarkdownText text;
  private Label label;
  private final Location place;
  private final int lastLine;
  private final Optional<Block> block;
  private final List<Branch> children = new ArrayList<>();
  private @Nullable Branch parent;

  private Branch(
      Kind kind,
      int depth,
      int number,
      MarkdownText text,
      Label label,
      Location place,
      int lastLine,
      Optional<Block> block) {
    this.kind = kind;
    this.depth = depth;
    this.number = number;
    this.text = text;
    this.label = label;
    this.place = place;
    this.lastLine = lastLine;
    this.block = block;
  }

  static Branch document(String name) {
    MarkdownText blank = MarkdownText.of("");
    return new Branch(
        Kind.DOCUMENT, 0, 0, blank, new Label("", ""), Location.of(name), 0, Optional.empty());
  }

  static Branch heading(Block.Heading heading) {
    return new Branch(
        Kind.HEADING,
        heading.depth(),
        0,
        heading.title(),
        Label.ofHeading(heading.title()),
        heading.place(),
        heading.lastLine(),
        Optional.empty());
  }

  static Branch line(Kind kind, MarkdownText text, Label label, Location place, int lastLine) {
    return new Branch(kind, 0, 0, text, label, place, lastLine, Optional.empty());
  }

  /** An item at a depth of nested lists, 0 for the outermost. */
  static Branch item(int depth, Block.Item item, boolean leads) {
    Label label = leads ? leadOf(item.text()) : Label.ofLine(item.text());
    return new Branch(
        Kind.ITEM,
        depth,
        item.number(),
        item.text(),
        label,
        item.place(),
        item.lastLine(),
        Optional.empty());
  }

  private static Label leadOf(MarkdownText text) {
    Label line = Label.ofLine(text);
    return line.isBlank() ? Label.ofLead(text) : line;
  }

  static Branch other(Block block) {
    return new Branch(
        Kind.OTHER,
        0,
        0,
        MarkdownText.of(""),
        new Label("", ""),
        block.place(),
        block.lastLine(),
        Optional.of(block));
  }

  /** Its own line as a paragraph, without all that stands under it. */
  Branch alone() {
    return line(Kind.PARAGRAPH, text, new Label("", ""), place, lastLine);
  }

  /** Takes its own name off the beginning of the headings under it, where several carry it: what is left is theirs. */
  void nameChildrenApart() {
    List<Branch> alike = children.stream()
        .filter(child -> child.kind == Kind.HEADING && child.label.isWithin(label))
        .toList();
    if (alike.size() > 1) {
      alike.forEach(child -> child.label = child.label.without(label));
    }
    children.forEach(Branch::nameChildrenApart);
  }

  /** A heading over this one that the document does not have a line for. */
  Branch over(Label name) {
    return new Branch(
        Kind.HEADING,
        0,
        0,
        MarkdownText.plain(name.name()),
        name,
        place,
        lastLine,
        Optional.empty());
  }

  void rename(Label name) {
    label = name;
  }

  void replaceChildren(List<Branch> others) {
    children.clear();
    others.forEach(this::add);
  }

  Branch add(Branch child) {
    child.parent = this;
    children.add(child);
    return child;
  }

  Kind kind() {
    return kind;
  }

  /** The depth of a heading, or how many items an item stands in. */
  int depth() {
    return depth;
  }

  /** The number of a numbered item; 0 for all else. */
  int number() {
    return number;
  }

  MarkdownText text() {
    return text;
  }

  Label label() {
    return label;
  }

  Location place() {
    return place;
  }

  /** The last line of the branch itself; of an item, with all that is nested in it. */
  int lastLine() {
    return lastLine;
  }

  Optional<Block> block() {
    return block;
  }

  List<Branch> children() {
    return children;
  }

  Optional<Branch> parent() {
    return Optional.ofNullable(parent);
  }

  /** Branches of one style look alike; those without a name are on none. */
  Optional<Style> style() {
    return label.isBlank() ? Optional.empty() : Optional.of(new Style(kind, depth));
  }

  /** Whether something is said under its name. */
  boolean hasContent() {
    return !label.rest().isBlank() || children.stream().anyMatch(child -> child.kind != Kind.OTHER);
  }

  /** Whether it is a heading under which nothing stands. */
  boolean isBareHeading() {
    return kind == Kind.HEADING && label.rest().isBlank() && children.isEmpty();
  }
}
