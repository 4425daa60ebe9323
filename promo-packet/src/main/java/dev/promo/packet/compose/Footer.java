package dev.promo.packet.compose;

import dev.promo.packet.document.FinePrint;

/** What a document is not; the last words of every kind. */
public final class Footer implements Section {
  /** The name under which every specification has it. */
  public static final String PART = "footer";

  @Override
  public void compose(Composition composition) {
    composition.add(FinePrint.of(composition.say("notice")));
  }
}
