package dev.promo.architecture.planted.packet;

import dev.promo.core.person.Person;
import dev.promo.core.person.Redaction;

/** Names nobody without redaction. */
final class NamesRoles {
  private NamesRoles() {}

  static String line(Person person) {
    return Redaction.forCommittee().participant(person) + person.role().orElse("");
  }
}
