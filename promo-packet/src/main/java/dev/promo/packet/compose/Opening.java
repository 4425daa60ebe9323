package dev.promo.packet.compose;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Person;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import java.util.Optional;

/** The facts at the top of a document, in the order in which they are asked for: first whose case it is. */
public final class Opening {
  private final Composition composition;
  private final ImmutableList.Builder<Fact> facts = ImmutableList.builder();

  private Opening(Composition composition) {
    this.composition = composition;
  }

  /** An opening that names the candidate. */
  public static Opening of(Composition composition) {
    return new Opening(composition)
        .person("header.candidate", composition.promotion().candidate());
  }

  /** From which level to which. */
  public Opening step() {
    PromotionCase promotion = composition.promotion();
    return fact(
        "header.step",
        promotion.currentLevel().name() + " → " + promotion.targetLevel().name());
  }

  /** In which round, if the case names one. */
  public Opening cycle() {
    return fact("header.cycle", composition.promotion().cycle().map(cycle -> cycle.name()));
  }

  /** Somebody with their role, as far as readers may see them. */
  public Opening person(String key, Person person) {
    facts.add(new Fact(composition.say(key), Naming.withRole(person, composition.redaction())));
    return this;
  }

  /** What the value is called, and the value. */
  public Opening fact(String key, Object value) {
    facts.add(Fact.of(composition.say(key), value.toString()));
    return this;
  }

  /** The same where there is a value. */
  public Opening fact(String key, Optional<?> value) {
    value.ifPresent(held -> fact(key, held));
    return this;
  }

  /** Writes them into the document. */
  public void write() {
    composition.add(new Facts(facts.build()));
  }
}
