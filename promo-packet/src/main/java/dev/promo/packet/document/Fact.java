package dev.promo.packet.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * One value and what it is called.
 *
 * @param label a word or two, without the colon
 */
public record Fact(String label, ImmutableList<Inline> value) {

  public Fact {
    requireNonNull(label, "label");
    requireNonNull(value, "value");
  }

  public static Fact of(String label, String value) {
    return of(label, Inline.text(value));
  }

  public static Fact of(String label, Inline... value) {
    return new Fact(label, ImmutableList.copyOf(value));
  }
}
