package dev.promo.architecture.planted.packet;

import dev.promo.core.person.Person;
import java.util.Optional;
import java.util.function.Function;

final class NamesPeople {
  private NamesPeople() {}

  static String plain(Person person) {
    return person.name();
  }

  static String whole(Person person) {
    return person.toString();
  }

  static Optional<String> mapped(Optional<Person> person) {
    return person.map(Person::name);
  }

  static Function<Person, String> wrapped() {
    return Person::toString;
  }
}
