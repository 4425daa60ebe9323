package dev.promo.packet.support;

import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;

/** Whose sheet it is. */
final class PrivateNotice implements Section {
  @Override
  public void compose(Composition composition) {
    composition.add(Paragraph.of(
        Inline.strong(composition.say("privacy.heading")),
        Inline.text(" " + composition.say("privacy.notice"))));
  }
}
