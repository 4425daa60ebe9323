/** Ladders in: what a level asks, read from the notations companies write it in. */
module dev.promo.rubric {
  requires transitive dev.promo.core;
  requires transitive dev.promo.notation;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires de.siegmar.fastcsv;
  requires java.xml;
  requires org.dhatim.fastexcel.reader;
  requires org.jsoup;
  requires static org.jspecify;

  exports dev.promo.rubric;
  exports dev.promo.rubric.document;
  exports dev.promo.rubric.format;
  exports dev.promo.rubric.table;
  exports dev.promo.rubric.markdown;
  exports dev.promo.rubric.tree;

  uses dev.promo.rubric.format.RubricFormat;
}
