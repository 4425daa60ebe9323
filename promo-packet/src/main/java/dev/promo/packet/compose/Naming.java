package dev.promo.packet.compose;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import dev.promo.core.person.Redaction;
import dev.promo.core.win.Corroboration;
import dev.promo.packet.document.Inline;

/** How a packet names people: never past the redaction. */
public final class Naming {
  private Naming() {}

  /** The name stands by itself, so that a format can keep its writing direction apart from the words around it. */
  public static ImmutableList<Inline> withRole(Person person, Redaction redaction) {
    Inline name = Inline.text(redaction.participant(person));
    return person
        .role()
        .map(role -> ImmutableList.of(name, Inline.text(", " + role)))
        .orElse(ImmutableList.of(name));
  }

  /** Everybody who saw the work, each once. */
  public static ImmutableList<Inline> witnesses(
      ImmutableList<Corroboration> seen, Wording wording) {
    ImmutableList.Builder<Inline> names = ImmutableList.builder();
    String separator = "";
    for (String name : seen.stream().map(wording::witness).distinct().toList()) {
      names.add(Inline.text(separator)).add(Inline.text(name));
      separator = ", ";
    }
    return names.build();
  }

  /** Who said it, in what role, and what they are to the candidate. */
  public static String attribution(Corroboration seen, Wording wording) {
    return wording.witness(seen)
        + seen.speaker().role().map(role -> ", " + role).orElse("")
        + " (" + wording.language().name(seen.relation()) + ")"
        + seen.date().map(date -> ", " + date).orElse("");
  }
}
