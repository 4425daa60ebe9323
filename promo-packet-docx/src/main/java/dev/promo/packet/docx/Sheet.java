package dev.promo.packet.docx;

import dev.promo.packet.format.Paper;

/**
 * A sheet and its margins.
 *
 * @param width and all others in twentieths of a point, the unit of the format
 */
record Sheet(int width, int height) {
  private static final int TOP = 850;
  private static final int BOTTOM = 964;
  private static final int SIDE = 964;
  private static final int FOOTER = 510;

  static Sheet of(Paper paper) {
    return new Sheet((int) Math.round(paper.width() * 20), (int) Math.round(paper.height() * 20));
  }

  int textWidth() {
    return width - 2 * SIDE;
  }

  /** The properties of the document's only section. */
  String section(boolean rightToLeft) {
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/><w:pgSz w:w=\"" + width
        + "\" w:h=\"" + height + "\"/><w:pgMar w:top=\"" + TOP + "\" w:right=\"" + SIDE
        + "\" w:bottom=\"" + BOTTOM + "\" w:left=\"" + SIDE + "\" w:header=\"" + FOOTER
        + "\" w:footer=\"" + FOOTER + "\" w:gutter=\"0\"/>" + (rightToLeft ? "<w:bidi/>" : "")
        + "</w:sectPr>";
  }
}
