package dev.promo.packet.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/** Items whose order carries no meaning. */
public record Bullets(ImmutableList<Item> items) implements Block {

  public Bullets {
    requireNonNull(items, "items");
  }

  public static Bullets of(Item... items) {
    return new Bullets(ImmutableList.copyOf(items));
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.bullets(this);
  }
}
