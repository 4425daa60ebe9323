package dev.promo.packet.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** Labels with their values, to be found at a glance: the header of a document. */
public record Facts(ImmutableList<Fact> facts) implements Block {

  public Facts {
    requireNonNull(facts, "facts");
  }

  public static Facts of(Fact... facts) {
    return new Facts(ImmutableList.copyOf(facts));
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.facts(this);
  }
}
