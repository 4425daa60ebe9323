package dev.promo.rubric.tree;

import dev.promo.notation.Node;
import java.util.Map;

/** A key that stands alone at the root, such as {@code data:}, and holds the whole ladder. */
final class Wrapper {
  private Wrapper() {}

  /** The root of the ladder: what stands under such keys. */
  static Node inside(Node root) {
    Node inner = root;
    while (inner instanceof Node.Mapping mapping && mapping.entries().size() == 1) {
      Map.Entry<String, Node> only = mapping.entries().entrySet().iterator().next();
      if (KeyRole.of(only.getKey()).isPresent() || !isLadder(only.getValue())) {
        return inner;
      }
      inner = only.getValue();
    }
    return inner;
  }

  /** Whether its keys say what they hold, and so are not the names of things. */
  private static boolean isLadder(Node value) {
    return value instanceof Node.Mapping mapping
        && (mapping.entries().size() == 1
            || mapping.entries().keySet().stream()
                .anyMatch(key -> KeyRole.of(key).isPresent()));
  }
}
