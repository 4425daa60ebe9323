package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.notation.Node;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A list in which each item is a name and what stands under it, as in {@code [{Ropes: ...}, {Knots: ...}]}: a mapping,
 * written so for its order. What stands under a name may be a list of one thing.
 */
final class OrderedThings {
  private static final int FEWEST = 2;

  private final ImmutableList<Node.Mapping> items;

  private OrderedThings(ImmutableList<Node.Mapping> items) {
    this.items = items;
  }

  /** Nothing for any other list. */
  static Optional<OrderedThings> in(Node.Sequence list) {
    ImmutableList<Node.Mapping> items = list.items().stream()
        .flatMap(item -> item instanceof Node.Mapping mapping && isNamedThing(mapping)
            ? Optional.of(mapping).stream()
            : Optional.<Node.Mapping>empty().stream())
        .collect(toImmutableList());
    long names = items.stream().map(item -> entry(item).getKey()).distinct().count();
    return items.size() >= FEWEST && items.size() == list.items().size() && names == items.size()
        ? Optional.of(new OrderedThings(items))
        : Optional.empty();
  }

  private static boolean isNamedThing(Node.Mapping item) {
    return item.entries().size() == 1 && thing(entry(item).getValue()).isPresent();
  }

  private static Map.Entry<String, Node> entry(Node.Mapping item) {
    return item.entries().entrySet().iterator().next();
  }

  private static Optional<Node.Mapping> thing(Node value) {
    Node only = value instanceof Node.Sequence list && list.items().size() == 1
        ? list.items().get(0)
        : value;
    return only instanceof Node.Mapping mapping ? Optional.of(mapping) : Optional.empty();
  }

  /** Hands over each thing with the step to it. */
  void forEach(BiConsumer<TreeStep, Node.Mapping> use) {
    for (Node.Mapping item : items) {
      Map.Entry<String, Node> entry = entry(item);
      use.accept(step(item, entry.getKey()), thing(entry.getValue()).orElseThrow());
    }
  }

  private static TreeStep step(Node.Mapping item, String key) {
    Optional<KeyRole> role =
        KeyRole.word(key).filter(KeyRole.Word::isWhole).map(KeyRole.Word::role);
    return TreeStep.of(key, role, item.keyLocation(key));
  }
}
