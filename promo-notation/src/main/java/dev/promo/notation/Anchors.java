package dev.promo.notation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names that a YAML text gives to its values so far. The last value of a name counts. */
final class Anchors {
  private static final String NONE = "";

  private final Map<String, Node> complete = new HashMap<>();
  private final List<String> open = new ArrayList<>();

  /** Notes a list or mapping that begins. */
  void open(Optional<String> anchor) {
    open.add(anchor.orElse(NONE));
  }

  /** Notes that the list or mapping that began last is complete. */
  void close(Node node) {
    String anchor = open.remove(open.size() - 1);
    if (!anchor.equals(NONE)) {
      put(anchor, node);
    }
  }

  void put(String anchor, Node node) {
    complete.put(anchor, node);
  }

  /** Whether the name stands for something that it would be a part of. */
  boolean isOpen(String anchor) {
    return open.contains(anchor);
  }

  Optional<Node> find(String anchor) {
    return Optional.ofNullable(complete.get(anchor));
  }
}
