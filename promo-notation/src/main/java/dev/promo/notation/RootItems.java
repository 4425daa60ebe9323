package dev.promo.notation;

import java.util.function.Consumer;

/** Hands over the values of a list that is the root, each once and in order, even if the text is read again. */
final class RootItems {
  private final Consumer<Node> reader;
  private int next;

  RootItems(Consumer<Node> reader) {
    this.reader = reader;
  }

  void take(Node item, int position) {
    if (position == next) {
      next++;
      reader.accept(item);
    }
  }
}
