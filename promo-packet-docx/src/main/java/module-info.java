/** Documents as DOCX, to be edited in a word processor. */
module dev.promo.packet.docx {
  requires transitive dev.promo.packet;
  requires com.google.common;
  requires static transitive org.jspecify;

  exports dev.promo.packet.docx;
}
