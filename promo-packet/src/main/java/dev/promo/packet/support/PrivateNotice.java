package dev.promo.packet.support;

import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;

/** Whose sheet it is. */
final class PrivateNotice implements Section {
  @Override
  public void compose(Composition composition) {
    composition.add(
        Paragraph.of(
            Inline.strong("For your eyes alone."),
            Inline.text(
                " Ratings here are your guesses, not anybody's word. That somebody is not convinced is no fault of theirs.")));
  }
}
