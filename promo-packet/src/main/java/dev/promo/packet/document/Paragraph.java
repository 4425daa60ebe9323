package dev.promo.packet.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** Running text. */
public record Paragraph(ImmutableList<Inline> text) implements Block {

  public Paragraph {
    requireNonNull(text, "text");
  }

  public static Paragraph of(String text) {
    return of(Inline.text(text));
  }

  public static Paragraph of(Inline... text) {
    return new Paragraph(ImmutableList.copyOf(text));
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.paragraph(this);
  }
}
