package dev.promo.packet.compose;

import dev.promo.packet.document.FinePrint;

/** What a document is not; the last words of every kind. */
public final class Footer implements Section {
  /** The name under which every specification has it. */
  public static final String PART = "footer";

  private static final String NOTICE =
      "General guidance: a packet shows evidence; it decides nothing, ranks nobody and guarantees no outcome. Rules differ "
          + "by country and employer; check those that hold for you.";

  @Override
  public void compose(Composition composition) {
    composition.add(FinePrint.of(NOTICE));
  }
}
