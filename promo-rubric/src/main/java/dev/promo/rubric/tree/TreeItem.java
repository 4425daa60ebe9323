package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Behaviour;
import dev.promo.notation.Node;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A mapping of a tree, asked by what its keys mean. */
final class TreeItem {
  /** Added to the rank of a number, so that any word is the better name. */
  private static final int NUMBERS_LAST = 1_000;

  /** So that a number is, too: a sentence says what somebody does, and not what that is called. */
  private static final int SENTENCES_LAST = 2_000;

  private final Node.Mapping mapping;
  private final UsedTexts used;

  TreeItem(Node.Mapping mapping, UsedTexts used) {
    this.mapping = mapping;
    this.used = used;
  }

  /** The key with a text that stands highest in a role's vocabulary. */
  Optional<Map.Entry<String, Node>> best(KeyRole role) {
    Map.Entry<String, Node> best = null;
    int lowest = Integer.MAX_VALUE;
    for (Map.Entry<String, Node> entry : mapping.entries().entrySet()) {
      Optional<KeyRole.Word> word = KeyRole.word(entry.getKey());
      if (word.isEmpty() || word.get().role() != role) {
        continue;
      }
      Optional<String> text = UsedTexts.text(entry.getValue());
      int rank = word.get().rank() + text.map(TreeItem::distance).orElse(0);
      if (text.isPresent() && rank < lowest) {
        best = entry;
        lowest = rank;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String name) {
    if (Axes.isNumber(name)) {
      return NUMBERS_LAST;
    }
    return Texts.isSentence(name) ? SENTENCES_LAST : 0;
  }

  /** The keys of a role that hold a text, in written order. */
  Stream<Map.Entry<String, Node>> all(KeyRole role) {
    return mapping.entries().entrySet().stream()
        .filter(
            entry -> role.is(entry.getKey()) && UsedTexts.text(entry.getValue()).isPresent());
  }

  /** The text of the best key of a role, from now on accounted for. */
  Optional<String> take(KeyRole role) {
    return best(role).flatMap(entry -> used.take(entry.getValue()));
  }

  /**
   * The steps to this mapping under a key: by its own name where it has one, and the key is its id; a group that it names
   * stands before it.
   */
  ImmutableList<TreeStep> steps(TreeStep keyed) {
    Optional<String> name = take(KeyRole.NAME);
    Optional<String> id = name.map(own -> keyed.name());
    TreeStep step = keyed.with(
        name.orElse(keyed.name()),
        id,
        take(KeyRole.ORDER),
        take(KeyRole.WEIGHT),
        take(KeyRole.RANK));
    return best(KeyRole.DIMENSION)
        .filter(entry -> UsedTexts.text(entry.getValue()).filter(Texts::isProse).isEmpty())
        .map(entry -> ImmutableList.of(group(entry), step))
        .orElseGet(() -> ImmutableList.of(step));
  }

  private TreeStep group(Map.Entry<String, Node> entry) {
    return TreeStep.listed(
        used.take(entry.getValue()).orElseThrow(),
        Optional.of(KeyRole.DIMENSION),
        entry.getValue().location());
  }

  /** The name under another key than the best: an id, where there is no other. */
  Optional<String> otherName(String bestKey) {
    return mapping.entries().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(bestKey) && KeyRole.NAME.is(entry.getKey()))
        .flatMap(entry -> used.take(entry.getValue()).stream())
        .findFirst();
  }

  /** The first whole number under a key of a role other than the one that is the name. */
  Optional<String> number(KeyRole role, String nameKey) {
    return mapping.entries().entrySet().stream()
        .filter(entry -> !entry.getKey().equals(nameKey) && role.is(entry.getKey()))
        .filter(entry -> UsedTexts.text(entry.getValue()).filter(Axes::isNumber).isPresent())
        .flatMap(entry -> used.take(entry.getValue()).stream())
        .findFirst();
  }

  Optional<String> text(KeyRole role) {
    return best(role).flatMap(entry -> UsedTexts.text(entry.getValue()));
  }

  /** A short text under a key nobody knows: in a language nobody thought of, that is a name. */
  Optional<Map.Entry<String, Node>> unknownName() {
    return mapping.entries().entrySet().stream()
        .filter(entry -> KeyRole.of(entry.getKey()).isEmpty())
        .filter(entry -> UsedTexts.text(entry.getValue())
            .filter(text -> !Texts.isProse(text))
            .isPresent())
        .findFirst();
  }

  /** Whether a key says what its value is; else all keys are names. */
  boolean areKeysKnown() {
    return mapping.entries().keySet().stream().anyMatch(key -> KeyRole.of(key).isPresent());
  }

  /** Whether it is a line of the ladder with what belongs to it, and not a thing that holds lines. */
  boolean isBehaviour() {
    boolean isNamed = best(KeyRole.LEVEL).isPresent()
        || best(KeyRole.DIMENSION).isPresent()
        || (best(KeyRole.NAME).isPresent() && (words().isPresent() || holdsSentences()));
    return isLeaf() && !isNamed && line().isPresent();
  }

  /** Whether keys that nobody knows hold sentences: what is asked at levels of any name, as in a row of a table. */
  private boolean holdsSentences() {
    return mapping.entries().entrySet().stream()
            .filter(entry -> KeyRole.of(entry.getKey()).isEmpty())
            .filter(
                entry -> UsedTexts.text(entry.getValue()).filter(Texts::isProse).isPresent())
            .limit(2)
            .count()
        > 1;
  }

  /** Whether it holds nothing but texts, and what belongs to a line. */
  boolean isLeaf() {
    return mapping.entries().entrySet().stream()
        .allMatch(entry -> entry.getValue() instanceof Node.Scalar || isPart(entry.getKey()));
  }

  /** The line, its examples and all that belongs to it. */
  Behaviour behaviour() {
    Behaviour.Builder behaviour = Behaviour.builder();
    Map.Entry<String, Node> line = line().orElseThrow();
    String text = used.take(line.getValue()).orElseThrow();
    behaviour.text(isSpelledApart() ? line.getKey() + ": " + text : text);
    behaviour.location(line.getValue().location());
    return withParts(behaviour.build());
  }

  /** The line with its own id, its examples and all that belongs to it in this mapping. */
  Behaviour withParts(Behaviour line) {
    Behaviour.Builder behaviour = Behaviour.builder().from(line);
    behaviour.id(take(KeyRole.ID));
    behaviour.proficiency(best(KeyRole.PROFICIENCY)
        .map(Map.Entry::getValue)
        .filter(value -> !used.has(value))
        .flatMap(used::take));
    parts(KeyRole.EXAMPLE).forEach(each -> used.take(each).ifPresent(behaviour::addExamples));
    parts(KeyRole.LINK).forEach(each -> used.take(each).ifPresent(behaviour::addLinks));
    parts(KeyRole.CHILD)
        .forEach(each -> used.take(each)
            .ifPresent(child -> behaviour.addChildren(Behaviour.of(child, each.location()))));
    return behaviour.build();
  }

  private static boolean isPart(String key) {
    return KeyRole.of(key)
        .filter(role -> role == KeyRole.EXAMPLE || role == KeyRole.LINK || role == KeyRole.CHILD)
        .isPresent();
  }

  private Optional<Map.Entry<String, Node>> words() {
    return best(KeyRole.BEHAVIOUR).or(() -> best(KeyRole.ABOUT));
  }

  private Optional<Map.Entry<String, Node>> line() {
    if (isSpelledApart()) {
      return Optional.of(mapping.entries().entrySet().iterator().next());
    }
    return words().or(() -> best(KeyRole.NAME));
  }

  /** Whether YAML took a line with a colon in it for a key and a value. */
  private boolean isSpelledApart() {
    return mapping.entries().size() == 1
        && mapping.entries().entrySet().stream()
            .allMatch(entry -> KeyRole.of(entry.getKey()).isEmpty()
                && UsedTexts.text(entry.getValue()).filter(Texts::isProse).isPresent());
  }

  private Stream<Node> parts(KeyRole role) {
    return mapping.entries().entrySet().stream()
        .filter(entry -> role.is(entry.getKey()))
        .flatMap(entry -> entry.getValue() instanceof Node.Sequence list
            ? list.items().stream()
            : Stream.of(entry.getValue()));
  }
}
