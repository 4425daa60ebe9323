package dev.promo.journal;

import dev.promo.core.person.Person;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import java.util.Optional;
import java.util.function.Function;

/** Reads a person written as {@code Name (Role)} or as a mapping with name and role. */
final class People {
  private People() {}

  static Optional<Person> read(Fields fields) {
    Optional<String> name = fields.requiredText("name");
    Optional<String> role = fields.text("role");
    return fields.build(() -> role.map(held -> Person.of(name.orElseThrow(), held))
        .orElseGet(() -> Person.parse(name.orElseThrow())));
  }

  /** The one person under a key. */
  static Optional<Person> one(Fields fields, String key) {
    return one(fields, key, People::read);
  }

  /** Somebody under a key, read with what else is written about them. */
  static <T> Optional<T> one(Fields fields, String key, Function<Fields, Optional<T>> reader) {
    Optional<Node> list = fields.node(key).filter(Node.Sequence.class::isInstance);
    list.ifPresent(node -> fields.problem(Problem.error(
        "WRONG_TYPE",
        node.location(),
        "One person is expected here, not a list.",
        "Write 'Name (Role)', or a mapping with name and role.")));
    return list.isPresent()
        ? Optional.empty()
        : fields.list(key, "name").stream().findFirst().flatMap(reader);
  }
}
