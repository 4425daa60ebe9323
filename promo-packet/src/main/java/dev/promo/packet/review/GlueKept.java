package dev.promo.packet.review;

import dev.promo.core.win.WinKind;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;

/** Work that held the work of others together. */
final class GlueKept implements Section {
  @Override
  public void compose(Composition composition) {
    KeptWins.list("brag.glue", KeptWins.ofKind(WinKind.GLUE, composition), composition);
  }
}
