package dev.promo.packet.compose;

/** A part of a document: takes from the case what belongs there and says what is missing or too long. */
public interface Section {
  void compose(Composition composition);
}
