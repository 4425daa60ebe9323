package dev.promo.packet.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Somebody's own words.
 *
 * @param words what was said, without quotation marks
 * @param attribution who said it, when, and how they know; blank when it is not said
 */
public record Quotation(ImmutableList<Inline> words, String attribution) implements Block {

  public Quotation {
    requireNonNull(words, "words");
    requireNonNull(attribution, "attribution");
  }

  public static Quotation of(String words, String attribution) {
    return new Quotation(ImmutableList.of(Inline.text(words)), attribution);
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.quotation(this);
  }
}
