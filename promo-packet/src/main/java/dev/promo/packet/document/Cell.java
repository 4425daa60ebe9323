package dev.promo.packet.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** One field of a table; may be empty. */
public record Cell(ImmutableList<Inline> text) {

  public Cell {
    requireNonNull(text, "text");
  }

  public static Cell of(String text) {
    return of(Inline.text(text));
  }

  public static Cell of(Inline... text) {
    return new Cell(ImmutableList.copyOf(text));
  }
}
