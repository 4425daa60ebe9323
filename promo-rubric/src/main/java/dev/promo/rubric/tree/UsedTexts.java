package dev.promo.rubric.tree;

import dev.promo.notation.Node;
import dev.promo.rubric.draft.LadderDraft;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows which texts of a tree went into a ladder, so that the others can be accounted for. */
final class UsedTexts {
  private final Set<Node> used = Collections.newSetFromMap(new IdentityHashMap<>());

  UsedTexts copy() {
    UsedTexts copy = new UsedTexts();
    copy.used.addAll(used);
    return copy;
  }

  boolean has(Node node) {
    return used.contains(node);
  }

  /** The text, from now on accounted for; nothing for what is no text, or blank. */
  Optional<String> take(Node node) {
    Optional<String> text = text(node);
    text.ifPresent(found -> used.add(node));
    return text;
  }

  /** The text on one line; nothing for what is no text, or blank. */
  static Optional<String> text(Node node) {
    return node instanceof Node.Scalar scalar && !scalar.isNothing()
        ? Optional.of(Texts.oneLine(scalar.text())).filter(line -> !line.isEmpty())
        : Optional.empty();
  }

  /** Hands all other texts to the draft. */
  void leaveRest(Node root, LadderDraft draft) {
    leave("", root, draft);
  }

  private void leave(String key, Node node, LadderDraft draft) {
    if (node instanceof Node.Mapping mapping) {
      for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
        leave(entry.getKey() + ": ", entry.getValue(), draft);
      }
    } else if (node instanceof Node.Sequence list) {
      list.items().forEach(item -> leave(key, item, draft));
    } else if (!used.contains(node)) {
      text(node)
          .ifPresent(text ->
              draft.unmapped(node.location(), key + text, "a key for which a rubric has no place"));
    }
  }
}
