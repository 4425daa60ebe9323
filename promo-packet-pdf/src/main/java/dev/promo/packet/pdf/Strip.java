package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.format.Drawing;

/**
 * A horizontal strip of the document that no page tears. Distances are in points, horizontal ones from the side on which
 * the page's language begins.
 *
 * @param gap above it, unless it is the first of its page
 * @param keepsWithNext whether the next strip should stand on the same page
 * @param head what is repeated above it when it is the first of its page
 */
record Strip(
    double gap,
    double height,
    boolean keepsWithNext,
    ImmutableList<Piece> pieces,
    ImmutableList<Rule> rules,
    ImmutableList<Strip> head) {

  /** What stands at the top of a strip and says something. */
  sealed interface Piece permits Words, Figure {
    double height();
  }

  /** One line of text in a box of this width. */
  record Words(double x, double width, TextLine line, TextStyle style, Tag tag) implements Piece {
    @Override
    public double height() {
      return style.leading();
    }
  }

  /**
   * A drawing in its own size, or smaller where the box is too narrow for it.
   *
   * @param says the same in words, for who does not see it
   * @param tag of what it stands in
   */
  record Figure(double x, double width, Drawing drawing, String says, Tag tag) implements Piece {
    static final double POINTS_A_UNIT = 0.75;
    private static final double BELOW = 1.4;

    /** Points for each unit of the drawing. */
    double scale() {
      return Math.min(POINTS_A_UNIT, width / drawing.width());
    }

    @Override
    public double height() {
      return drawing.height() * scale() + BELOW;
    }
  }

  /** A filled box, from its top; it says nothing to who does not see it. */
  record Rule(double x, double y, double width, double height, double grey) {}

  Strip withGap(double points) {
    return new Strip(points, height, keepsWithNext, pieces, rules, head);
  }

  Strip keptWithNext() {
    return new Strip(gap, height, true, pieces, rules, head);
  }

  Strip withHead(ImmutableList<Strip> strips) {
    return new Strip(gap, height, keepsWithNext, pieces, rules, strips);
  }

  Strip withRule(Rule rule) {
    return new Strip(
        gap,
        height,
        keepsWithNext,
        pieces,
        ImmutableList.<Rule>builder().addAll(rules).add(rule).build(),
        head);
  }
}
