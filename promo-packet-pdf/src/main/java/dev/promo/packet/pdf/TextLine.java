package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.format.Direction;

/**
 * One line of text, laid out.
 *
 * @param runs from left to right
 * @param way the side on which it begins
 */
record TextLine(ImmutableList<TextRun> runs, Direction way) {

  /** In points, spaces at its end included. */
  double width() {
    double width = 0;
    for (TextRun run : runs) {
      width += run.width();
    }
    return width;
  }
}
