package dev.promo.rubric.tree;

import dev.promo.notation.Node;
import java.util.Map;
import java.util.Optional;

/**
 * Keys that stand beside each other: where most of those over values of one kind are names, a key of several words is a
 * name, too, though its last word says something where it stands elsewhere.
 */
final class SiblingKeys {
  private static final int FEWEST_NAMES = 2;

  private final Node.Mapping mapping;

  /** What a value is made of. */
  private enum Kind {
    TEXT,
    LIST,
    MAPPING;

    static Kind of(Node value) {
      if (value instanceof Node.Mapping) {
        return MAPPING;
      }
      return value instanceof Node.Sequence ? LIST : TEXT;
    }
  }

  SiblingKeys(Node.Mapping mapping) {
    this.mapping = mapping;
  }

  /** What the key of an entry says of its value; nothing for a name. */
  Optional<KeyRole> role(Map.Entry<String, Node> entry) {
    return KeyRole.word(entry.getKey())
        .filter(word -> word.isWhole() || !isAmongNames(Kind.of(entry.getValue()), word.role()))
        .map(KeyRole.Word::role);
  }

  /** Whether more keys over such values are names than others; several that end in one word for dimensions are. */
  private boolean isAmongNames(Kind kind, KeyRole role) {
    int names = 0;
    int others = 0;
    for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
      if (Kind.of(entry.getValue()) == kind) {
        boolean isName = KeyRole.word(entry.getKey())
            .filter(word -> word.isWhole() || !mayBeName(kind, role, word))
            .isEmpty();
        names += isName ? 1 : 0;
        others += isName ? 0 : 1;
      }
    }
    return names >= FEWEST_NAMES && names > others;
  }

  private static boolean mayBeName(Kind kind, KeyRole role, KeyRole.Word word) {
    return kind == Kind.MAPPING && role == KeyRole.DIMENSION && word.role() == role;
  }
}
