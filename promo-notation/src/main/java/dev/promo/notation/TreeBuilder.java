package dev.promo.notation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts a tree together from what a parser meets, whichever notation it reads, and keeps to the {@link Limits}. Every
 * method that takes something throws a {@link Refusal} when the document goes beyond them.
 */
final class TreeBuilder {
  private final String source;
  private final RootItems rootItems;
  private final List<Problem> problems = new ArrayList<>();
  private @Nullable Open innermost;
  private @Nullable Node root;
  private int values;

  TreeBuilder(String source, RootItems rootItems) {
    this.source = source;
    this.rootItems = rootItems;
  }

  boolean isComplete() {
    return root != null;
  }

  /** Whether the next text is a key. */
  boolean wantsKey() {
    return innermost instanceof Open.Entries entries && entries.wantsKey();
  }

  void key(String text, int line, int column) {
    refuseLonger(text, Limits.NAME, "key", line, column);
    int first = ((Open.Entries) opened()).key(text, line, column);
    if (first > 0) {
      error(
          "DUPLICATE_KEY",
          line,
          column,
          "The key " + Quoted.of(text) + " stands here a second time; the first is in line " + first
              + ".",
          "Remove one of the two; the first one is used.");
    }
  }

  void scalar(String text, boolean nothing, int line, int column) {
    countValue(line, column);
    refuseLonger(text, Limits.TEXT, "value", line, column);
    add(new Node.Scalar(source, line, column, text, nothing));
  }

  /** Takes a text as a key where one is wanted, else as a value. */
  void scalarOrKey(String text, boolean nothing, int line, int column) {
    if (wantsKey()) {
      key(text, line, column);
    } else {
      scalar(text, nothing, line, column);
    }
  }

  void openSequence(int line, int column) {
    open(new Open.Items(innermost, source, line, column));
  }

  void openMapping(int line, int column) {
    open(new Open.Entries(innermost, source, line, column));
  }

  /** Ends the list or mapping opened last. */
  Node close() {
    Open closing = opened();
    innermost = closing.around;
    Node node = closing.close();
    add(node);
    return node;
  }

  /** Takes a node again, as if all of it were written at a place. */
  void copy(Node node, int line, int column) {
    if (node instanceof Node.Scalar scalar) {
      scalarOrKey(scalar.text(), scalar.isNothing(), line, column);
    } else if (node instanceof Node.Sequence sequence) {
      openSequence(line, column);
      sequence.items().forEach(item -> copy(item, line, column));
      close();
    } else if (node instanceof Node.Mapping mapping) {
      openMapping(line, column);
      copyEntries(mapping, line, column);
      close();
    }
  }

  void error(String code, int line, int column, String message, String mend) {
    report(Problem.error(code, place(line, column), message, mend));
  }

  void warning(String code, int line, int column, String message, String mend) {
    report(Problem.warning(code, place(line, column), message, mend));
  }

  Refusal refusal(String code, int line, int column, String message, String mend) {
    return new Refusal(Problem.error(code, place(line, column), message, mend));
  }

  /** A problem at a place the parser found, with the path to where reading stopped. */
  Problem syntax(String code, Location place, String message, String mend) {
    return Problem.error(code, place(place.line(), place.column()), message, mend);
  }

  String source() {
    return source;
  }

  /** The line of the innermost list or mapping that is not closed, 0 when there is none. */
  int openLine() {
    return innermost == null ? 0 : innermost.line;
  }

  /** The tree as far as it is complete. */
  Parsed<Node> parsed() {
    if (root == null || (root instanceof Node.Scalar scalar && scalar.isNothing())) {
      problems.add(Problem.error(
          "EMPTY",
          Location.of(source),
          "There is nothing here to read.",
          "Write something into it."));
      return Parsed.failed(problems);
    }
    return Parsed.of(root, problems);
  }

  /** No tree: the problems met so far, and the one that ended the reading. */
  Parsed<Node> failed(Problem last) {
    return Parsed.failed(
        ImmutableList.<Problem>builder().addAll(problems).add(last).build());
  }

  private void copyEntries(Node.Mapping mapping, int line, int column) {
    for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
      key(entry.getKey(), line, column);
      copy(entry.getValue(), line, column);
    }
  }

  private void open(Open next) {
    if (next.depth > Limits.DEPTH) {
      throw refusal(
          "TOO_DEEP",
          next.line,
          next.column,
          "Lists and mappings stand inside one another more than " + Limits.DEPTH + " deep.",
          "Write it with fewer levels.");
    }
    countValue(next.line, next.column);
    if (wantsKey()) {
      error(
          "KEY_NOT_TEXT",
          next.line,
          next.column,
          "A key must be a single text, not a list or a mapping.",
          "Write a plain word as the key; this entry is left out.");
    }
    innermost = next;
  }

  private void add(Node node) {
    if (innermost == null) {
      root = node;
    } else {
      innermost.add(node);
      if (innermost.around == null && innermost instanceof Open.Items list) {
        rootItems.take(node, list.last());
      }
    }
  }

  private Open opened() {
    return requireNonNull(innermost, "nothing is open");
  }

  private void countValue(int line, int column) {
    if (++values > Limits.VALUES) {
      throw refusal(
          "TOO_MANY_VALUES",
          line,
          column,
          "There are more than " + Limits.VALUES + " values here, copies made by aliases included.",
          "Split it into several files, or use fewer aliases.");
    }
  }

  private void refuseLonger(String text, int limit, String what, int line, int column) {
    if (text.length() > limit) {
      throw refusal(
          "TOO_LONG",
          line,
          column,
          "This " + what + " is longer than " + limit + " characters.",
          "Shorten it, and check that no quote is missing.");
    }
  }

  private void report(Problem problem) {
    problems.add(problem);
    if (problems.size() >= Limits.PROBLEMS) {
      throw new Refusal(Problem.error(
          "TOO_MANY_PROBLEMS",
          problem.location(),
          "Reading stopped here, after " + Limits.PROBLEMS + " problems.",
          "Mend the problems above first, and check that this is the right file."));
    }
  }

  private Location place(int line, int column) {
    StringBuilder path = new StringBuilder();
    if (innermost != null) {
      innermost.appendPath(path);
    }
    return new Location(source, line, column, path.toString());
  }
}
