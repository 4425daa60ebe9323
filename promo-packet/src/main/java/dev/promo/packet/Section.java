package dev.promo.packet;

/** A part of a document: takes from the case what belongs there and says what is missing or too long. */
interface Section {
  void compose(Composition composition);
}
