package dev.promo.journal;

import dev.promo.core.person.Person;
import dev.promo.notation.Fields;
import java.util.Optional;

/** Reads a person written as {@code Name (Role)} or as a mapping with name and role. */
final class People {
  private People() {}

  static Optional<Person> read(Fields fields) {
    Optional<String> name = fields.requiredText("name");
    Optional<String> role = fields.text("role");
    return fields.build(() -> role.map(held -> Person.of(name.orElseThrow(), held))
        .orElseGet(() -> Person.parse(name.orElseThrow())));
  }
}
