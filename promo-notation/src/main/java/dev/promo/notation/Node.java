package dev.promo.notation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.core.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * A value somebody wrote in YAML or JSON, and where. Nodes do not change once {@link Tree} has handed them out, so that
 * threads can share them. {@link Fields} is the easier way to take values out of a mapping.
 */
public abstract sealed class Node {
  private final String source;
  private final int line;
  private final int column;
  private @Nullable Node parent;
  private int position;

  private Node(String source, int line, int column) {
    this.source = source;
    this.line = line;
    this.column = column;
  }

  /**
   * Where the value starts, with the path to it from the root. What an alias stands for is found at the alias.
   */
  public final Location location() {
    return at(line, column);
  }

  /** Where the value starts, without the path to it: for many values this costs much less than {@link #location}. */
  public final Location place() {
    return Location.at(source, line, column);
  }

  /** The kind of value in a sentence, such as {@code a list}. */
  abstract String kind();

  abstract void appendStep(StringBuilder path, int child);

  final Location at(int atLine, int atColumn) {
    StringBuilder path = new StringBuilder();
    appendPath(path);
    return new Location(source, atLine, atColumn, path.toString());
  }

  final void adopt(Node child, int at) {
    child.parent = this;
    child.position = at;
  }

  private void appendPath(StringBuilder path) {
    if (parent != null) {
      parent.appendPath(path);
      parent.appendStep(path, position);
    }
  }

  /** A single value: always the text as written, whatever it looks like. */
  public static final class Scalar extends Node {
    private final String text;
    private final boolean nothing;

    Scalar(String source, int line, int column, String text, boolean nothing) {
      super(source, line, column);
      this.text = text;
      this.nothing = nothing;
    }

    /**
     * The text as written: {@code no}, {@code 010}, {@code 1_000} and {@code 1.50} stay that. Only quotes, escapes and
     * line folding are undone.
     */
    public String text() {
      return text;
    }

    /** Whether it says that there is no value: JSON's null, or in YAML {@code null}, {@code ~} or nothing at all. */
    public boolean isNothing() {
      return nothing;
    }

    @Override
    String kind() {
      return nothing ? "nothing" : "a text";
    }

    @Override
    void appendStep(StringBuilder path, int child) {
      throw new IllegalStateException("a text has no children");
    }
  }

  /** A list. */
  public static final class Sequence extends Node {
    private ImmutableList<Node> items = ImmutableList.of();

    /** Starts a list, which adopts its items as they are read. */
    Sequence(String source, int line, int column) {
      super(source, line, column);
    }

    void complete(ImmutableList<Node> all) {
      items = all;
    }

    /** The items in written order. */
    public ImmutableList<Node> items() {
      return items;
    }

    @Override
    String kind() {
      return "a list";
    }

    @Override
    void appendStep(StringBuilder path, int child) {
      Step.appendIndex(path, child);
    }
  }

  /** Keys with a value each. */
  public static final class Mapping extends Node {
    private final KeyedNodes entries;

    Mapping(String source, int line, int column, KeyedNodes entries) {
      super(source, line, column);
      this.entries = entries;
      for (int i = 0; i < entries.size(); i++) {
        adopt(entries.value(i), i);
      }
    }

    /** The entries in written order. */
    public ImmutableMap<String, Node> entries() {
      return entries.asMap();
    }

    /**
     * Where a key starts; the path is that of its value.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    public Location keyLocation(String key) {
      int position = entries.position(key);
      checkArgument(position >= 0, "there is no key %s", key);
      return entries.value(position).at(entries.line(position), entries.column(position));
    }

    KeyedNodes keyed() {
      return entries;
    }

    @Override
    String kind() {
      return "a mapping";
    }

    @Override
    void appendStep(StringBuilder path, int child) {
      Step.appendKey(path, entries.key(child));
    }
  }
}
