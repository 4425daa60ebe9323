package dev.promo.architecture.planted.rubric.tree;

import dev.promo.core.person.Person;

final class MayName {
  private MayName() {}

  static String written(Person person) {
    return person.toString();
  }
}
