package dev.promo.packet.compose;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;
import java.util.List;

/** A text cut where values stand by themselves. */
final class Stretches {
  private Stretches() {}

  /**
   * The words between the places, and the values in them.
   *
   * @param text holds a character for each value that stands by itself
   * @param first the character that stands for the first value; the others follow it
   */
  static ImmutableList<Inline> of(String text, char first, Object... values) {
    ImmutableList.Builder<Inline> stretches = ImmutableList.builder();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = text.charAt(i) - first;
      ImmutableList<Inline> standing =
          value >= 0 && value < values.length ? of(values[value]) : ImmutableList.of();
      if (!standing.isEmpty()) {
        add(text.substring(from, i), stretches);
        stretches.addAll(standing);
        from = i + 1;
      }
    }
    add(text.substring(from), stretches);
    return stretches.build();
  }

  /** What of a value stands by itself; nothing of one that is no stretch and no list of stretches. */
  static ImmutableList<Inline> of(Object value) {
    if (value instanceof Inline inline) {
      return ImmutableList.of(inline);
    }
    return value instanceof List<?> list
        ? list.stream().map(Inline.class::cast).collect(toImmutableList())
        : ImmutableList.of();
  }

  private static void add(String words, ImmutableList.Builder<Inline> stretches) {
    if (!words.isEmpty()) {
      stretches.add(Inline.text(words));
    }
  }
}
