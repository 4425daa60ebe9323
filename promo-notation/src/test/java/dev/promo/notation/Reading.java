package dev.promo.notation;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import java.util.Map;

/** Short ways to read a text and to name what came of it. */
final class Reading {
  private Reading() {}

  static Parsed<Node> yaml(String text) {
    return Tree.read(Source.of("t.yaml", text));
  }

  static Parsed<Node> json(String text) {
    return Tree.read(Source.of("t.json", text));
  }

  /** A tree with neither error nor warning. */
  static Node sound(Parsed<Node> parsed) {
    if (!parsed.problems().isEmpty()) {
      throw new AssertionError(parsed.problems());
    }
    return parsed.value().orElseThrow();
  }

  static ImmutableList<String> codes(Iterable<Problem> problems) {
    ImmutableList.Builder<String> codes = ImmutableList.builder();
    problems.forEach(problem -> codes.add(problem.code()));
    return codes.build();
  }

  static ImmutableList<String> codes(Parsed<?> parsed) {
    return codes(parsed.problems());
  }

  /** The only problem, its location in front. */
  static Problem only(Parsed<?> parsed) {
    if (parsed.problems().size() != 1) {
      throw new AssertionError("expected one problem but there are " + parsed.problems());
    }
    return parsed.problems().get(0);
  }

  static Node child(Node mapping, String key) {
    Node value = ((Node.Mapping) mapping).entries().get(key);
    if (value == null) {
      throw new AssertionError("no key " + key);
    }
    return value;
  }

  static String text(Node scalar) {
    return ((Node.Scalar) scalar).text();
  }

  /** The tree on one line: {@code {a: [1, 2], b: -}}, a hyphen for what is nothing. */
  static String show(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(Reading::show)
          .collect(joining(", ", "{", "}"));
    }
    if (node instanceof Node.Sequence sequence) {
      return sequence.items().stream().map(Reading::show).collect(joining(", ", "[", "]"));
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return scalar.isNothing() ? "-" : scalar.text();
  }

  static String show(Parsed<Node> parsed) {
    return show(parsed.value().orElseThrow());
  }

  private static String show(Map.Entry<String, Node> entry) {
    return entry.getKey() + ": " + show(entry.getValue());
  }
}
