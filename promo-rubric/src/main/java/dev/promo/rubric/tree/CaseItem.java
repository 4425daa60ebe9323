package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableList;
import dev.promo.notation.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One CFItem of a CASE package, with the items that are its children. */
final class CaseItem {
  private final Node.Mapping mapping;
  private final UsedTexts used;
  private final List<CaseItem> children = new ArrayList<>();

  CaseItem(Node.Mapping mapping, UsedTexts used) {
    this.mapping = mapping;
    this.used = used;
  }

  void add(CaseItem child) {
    children.add(child);
  }

  /** Lets go of everything under it. */
  void cut() {
    children.clear();
  }

  ImmutableList<CaseItem> children() {
    return ImmutableList.copyOf(children);
  }

  boolean isLeaf() {
    return children.isEmpty();
  }

  Node.Mapping mapping() {
    return mapping;
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(mapping.entries().get(key)).flatMap(UsedTexts::text);
  }

  private Optional<String> take(String key) {
    return Optional.ofNullable(mapping.entries().get(key)).flatMap(used::take);
  }

  /** What it is called where a short name will do. */
  String name() {
    Optional<String> statement = take("fullStatement");
    return take("abbreviatedStatement").or(() -> statement).orElse("");
  }

  String statement() {
    return take("fullStatement").or(() -> take("abbreviatedStatement")).orElse("");
  }

  /** Its code in the framework or, without one, its identifier. */
  Optional<String> id() {
    return take("humanCodingScheme").or(() -> take("smartLevel")).or(() -> take("identifier"));
  }

  /** Whether its type says that it is a level. */
  boolean isLevel() {
    return text("CFItemType")
        .filter(type -> KeyRole.of(type).filter(KeyRole.LEVEL::equals).isPresent())
        .isPresent();
  }

  /** The levels of education it is for, in one name; nothing where it names none. */
  Optional<String> education() {
    if (!(mapping.entries().get("educationLevel") instanceof Node.Sequence list)) {
      return take("educationLevel");
    }
    ImmutableList.Builder<String> levels = ImmutableList.builder();
    list.items().forEach(item -> used.take(item).ifPresent(levels::add));
    return Optional.of(String.join(", ", levels.build())).filter(name -> !name.isEmpty());
  }
}
