package dev.promo.architecture.planted.rubric;

import dev.promo.core.person.Person;

final class NamesPeople {
  private NamesPeople() {}

  static String named(Person person) {
    return person.name();
  }
}
