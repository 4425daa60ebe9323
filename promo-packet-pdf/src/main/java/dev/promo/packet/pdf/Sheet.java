package dev.promo.packet.pdf;

import dev.promo.packet.format.Direction;
import dev.promo.packet.format.Paper;

/** A sheet and its margins, in points; where the language runs from right to left, its left side is the end. */
record Sheet(Paper paper, Direction direction) {
  private static final double SIDE = 48;
  private static final double TOP = 43;
  private static final double BOTTOM = 47;
  private static final double FOOTER = 28;

  double width() {
    return paper.width() - 2 * SIDE;
  }

  double height() {
    return paper.height() - TOP - BOTTOM;
  }

  /** The left edge of a box on the sheet. */
  double left(double x, double boxWidth) {
    return SIDE + (direction == Direction.LTR ? x : width() - x - boxWidth);
  }

  /** The distance of a line from the sheet's lower edge, of which PDF counts. */
  double above(double top) {
    return paper.height() - TOP - top;
  }

  double footer() {
    return FOOTER;
  }
}
