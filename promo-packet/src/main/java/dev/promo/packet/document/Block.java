package dev.promo.packet.document;

/** A part of a document that stands on its own lines. */
public sealed interface Block
    permits Heading, Paragraph, Facts, Bullets, Numbered, Table, Quotation, FinePrint, Picture {

  /** Hands this block to the method of its kind. */
  void accept(Visitor visitor);

  /**
   * What to do with each kind of block; a new kind does not compile until every format prints it. A picture is printed as
   * its table unless the format draws it.
   */
  interface Visitor {
    void heading(Heading heading);

    void paragraph(Paragraph paragraph);

    void facts(Facts facts);

    void bullets(Bullets bullets);

    void numbered(Numbered numbered);

    void table(Table table);

    void quotation(Quotation quotation);

    void finePrint(FinePrint finePrint);

    default void dotPairs(DotPairs pairs) {
      table(pairs.asTable());
    }

    default void coverageChart(CoverageChart chart) {
      table(chart.asTable());
    }
  }
}
