package dev.promo.packet.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * Items that are referred to by number. A later list may go on counting where an earlier one stopped, so that a number
 * names one item of the whole document.
 *
 * @param first the number of the first item, from 1 to 999,999
 */
public record Numbered(int first, ImmutableList<Item> items) implements Block {
  private static final int MAX_FIRST = 999_999;

  public Numbered {
    checkArgument(
        first >= 1 && first <= MAX_FIRST, "first (%s) must be from 1 to %s", first, MAX_FIRST);
    requireNonNull(items, "items");
  }

  public static Numbered of(int first, Item... items) {
    return new Numbered(first, ImmutableList.copyOf(items));
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.numbered(this);
  }
}
