package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;

/**
 * The notes of a list's items as lines of pages, where room is dear. Up to two for each item share a line, as in a packet;
 * in a list in which an item has more, each note stands on a line of its own, as nobody finds one within a block of small
 * letters.
 */
public final class NoteLines {
  private static final int MOST_ON_A_LINE = 2;

  private final boolean isShared;
  private final String gap;

  /**
   * The lines of a list.
   *
   * @param gap what stands between two notes on one line
   */
  public NoteLines(ImmutableList<Item> items, String gap) {
    this.isShared = items.stream().allMatch(item -> item.notes().size() <= MOST_ON_A_LINE);
    this.gap = gap;
  }

  /** The lines below an item, of which there are none without notes. */
  public ImmutableList<ImmutableList<Inline>> of(Item item) {
    if (!isShared || item.notes().size() < MOST_ON_A_LINE) {
      return item.notes();
    }
    return ImmutableList.of(ImmutableList.<Inline>builder()
        .addAll(item.notes().get(0))
        .add(Inline.text(gap))
        .addAll(item.notes().get(1))
        .build());
  }
}
