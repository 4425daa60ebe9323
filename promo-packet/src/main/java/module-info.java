/** Documents out: what a packet says, and how each format prints it. */
module dev.promo.packet {
  requires transitive dev.promo.core;
  requires transitive dev.promo.notation;
  requires transitive com.google.common;
  requires static transitive org.jspecify;

  exports dev.promo.packet;
  exports dev.promo.packet.answer;
  exports dev.promo.packet.business;
  exports dev.promo.packet.calibration;
  exports dev.promo.packet.document;
  exports dev.promo.packet.format;
  exports dev.promo.packet.growth;
  exports dev.promo.packet.review;
  exports dev.promo.packet.support;
}
