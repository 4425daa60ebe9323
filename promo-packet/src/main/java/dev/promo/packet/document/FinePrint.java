package dev.promo.packet.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** What must be said but need not be read first: the lines at the foot of a document. */
public record FinePrint(ImmutableList<Inline> text) implements Block {

  public FinePrint {
    requireNonNull(text, "text");
  }

  public static FinePrint of(String text) {
    return of(Inline.text(text));
  }

  public static FinePrint of(Inline... text) {
    return new FinePrint(ImmutableList.copyOf(text));
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.finePrint(this);
  }
}
