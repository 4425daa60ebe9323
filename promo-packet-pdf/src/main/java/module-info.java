/** Documents as PDF, to be handed over and read by everybody. */
module dev.promo.packet.pdf {
  requires transitive dev.promo.packet;
  requires com.google.common;
  requires java.desktop;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires static transitive org.jspecify;

  exports dev.promo.packet.pdf;
}
