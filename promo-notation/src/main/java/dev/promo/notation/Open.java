package dev.promo.notation;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** A list or mapping whose end has not been read yet. */
abstract sealed class Open {
  final @Nullable Open around;
  final int depth;
  final String source;
  final int line;
  final int column;

  /**
   * Opens a list or mapping.
   *
   * @param around the list or mapping that it is a value of, unless it is the root
   */
  private Open(@Nullable Open around, String source, int line, int column) {
    this.around = around;
    this.depth = around == null ? 1 : around.depth + 1;
    this.source = source;
    this.line = line;
    this.column = column;
  }

  /** Takes the next value that is complete. */
  abstract void add(Node child);

  /** Appends the step to the value that is being read. */
  abstract void appendStep(StringBuilder path);

  abstract Node close();

  /** Appends the path from the root to the value that is being read. */
  final void appendPath(StringBuilder path) {
    if (around != null) {
      around.appendPath(path);
    }
    appendStep(path);
  }

  /** A list whose end has not been read yet. */
  static final class Items extends Open {
    private final Node.Sequence list;
    private final ImmutableList.Builder<Node> items = ImmutableList.builder();
    private int count;

    Items(@Nullable Open around, String source, int line, int column) {
      super(around, source, line, column);
      list = new Node.Sequence(source, line, column);
    }

    /** The position of the value that was added last. */
    int last() {
      return count - 1;
    }

    @Override
    void add(Node child) {
      list.adopt(child, count);
      items.add(child);
      count++;
    }

    @Override
    void appendStep(StringBuilder path) {
      Step.appendIndex(path, count);
    }

    @Override
    Node close() {
      list.complete(items.build());
      return list;
    }
  }

  /** A mapping whose end has not been read yet. */
  static final class Entries extends Open {
    private final KeyedNodes entries = new KeyedNodes();
    private @Nullable String key;
    private int keyLine;
    private int keyColumn;
    private boolean dropping;

    Entries(@Nullable Open around, String source, int line, int column) {
      super(around, source, line, column);
    }

    boolean wantsKey() {
      return key == null;
    }

    /**
     * Takes the next key. The value of a key that was there before will be dropped.
     *
     * @return the line of the same key before it, 0 when there is none
     */
    int key(String text, int atLine, int atColumn) {
      key = text;
      keyLine = atLine;
      keyColumn = atColumn;
      int first = entries.position(text);
      dropping = first >= 0;
      return dropping ? entries.line(first) : 0;
    }

    /** Takes the value of the last key; a node in place of a key is dropped together with its value. */
    @Override
    void add(Node child) {
      if (key == null) {
        key = "";
        dropping = true;
        return;
      }
      if (!dropping) {
        entries.add(key, keyLine, keyColumn, child);
      }
      key = null;
      dropping = false;
    }

    @Override
    void appendStep(StringBuilder path) {
      if (key != null) {
        Step.appendKey(path, key);
      }
    }

    @Override
    Node close() {
      return new Node.Mapping(source, line, column, entries);
    }
  }
}
