package dev.promo.packet.compose;

/** What a document is not; the last words of every kind. */
public final class Footer implements Section {
  /** The name under which every specification has it. */
  public static final String PART = "footer";

  @Override
  public void compose(Composition composition) {
    composition.finePrint("notice");
  }
}
