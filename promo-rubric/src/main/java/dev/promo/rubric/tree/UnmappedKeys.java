package dev.promo.rubric.tree;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.rubric.format.Unmapped;
import java.util.Optional;

/** Keeps account of what a foreign notation says and a rubric has no place for. */
final class UnmappedKeys {
  private final ImmutableList.Builder<Unmapped> fragments = ImmutableList.builder();

  /** Takes every key that nobody asked for. Nothing is dropped in silence, and nothing is held against the author. */
  void take(Fields fields) {
    for (String key : fields.unread()) {
      Optional<Node> value = fields.node(key); // no UNKNOWN_KEY any more
      fragments.add(new Unmapped(
          fields.keyLocation(key),
          key + value.map(UnmappedKeys::words).map(words -> ": " + words).orElse(""),
          "a key for which a rubric has no place"));
    }
  }

  ImmutableList<Unmapped> fragments() {
    return fragments.build();
  }

  private static String words(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream().map(UnmappedKeys::words).collect(joining(", "));
    }
    return ((Node.Mapping) node)
        .entries().entrySet().stream()
            .map(entry -> entry.getKey() + ": " + words(entry.getValue()))
            .collect(joining(", "));
  }
}
