package dev.promo.packet.document;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/**
 * One entry of a list.
 *
 * @param text the line that must be read
 * @param notes smaller lines below it, for who wants to check
 */
public record Item(ImmutableList<Inline> text, ImmutableList<ImmutableList<Inline>> notes) {

  public Item {
    requireNonNull(text, "text");
    requireNonNull(notes, "notes");
  }

  public static Item of(String text, String... notes) {
    return new Item(
        ImmutableList.of(Inline.text(text)),
        Arrays.stream(notes)
            .map(note -> ImmutableList.<Inline>of(Inline.text(note)))
            .collect(ImmutableList.toImmutableList()));
  }

  public static Item of(Inline... text) {
    return of(ImmutableList.copyOf(text));
  }

  public static Item of(ImmutableList<Inline> text) {
    return new Item(text, ImmutableList.of());
  }

  /** The same item with one more line below it. */
  public Item withNote(Inline... note) {
    return withNote(ImmutableList.copyOf(note));
  }

  /** The same item with one more line below it. */
  public Item withNote(ImmutableList<Inline> note) {
    return new Item(
        text,
        ImmutableList.<ImmutableList<Inline>>builder().addAll(notes).add(note).build());
  }
}
