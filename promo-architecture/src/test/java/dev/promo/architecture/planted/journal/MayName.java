package dev.promo.architecture.planted.journal;

import dev.promo.core.person.Person;

final class MayName {
  private MayName() {}

  static String written(Person person) {
    return person.name();
  }
}
