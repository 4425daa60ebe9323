/** Programs that show promo at work, and the sample case they work on. */
module dev.promo.examples {
  requires transitive dev.promo.core;
  requires transitive dev.promo.notation;
  requires dev.promo.journal;
  requires dev.promo.packet;
  requires dev.promo.packet.docx;
  requires dev.promo.packet.pdf;
  requires dev.promo.rubric;
  requires static org.jspecify;

  exports dev.promo.examples;
}
