package dev.promo.packet.pdf;

import dev.promo.packet.format.Drawing;
import dev.promo.packet.format.Drawing.Box;
import dev.promo.packet.format.Drawing.Dot;
import dev.promo.packet.format.Drawing.Shape;
import dev.promo.packet.format.Drawing.Stroke;

/** Writes a drawing in the operators of PDF, in one grey. */
final class Shapes {
  /** How far the handles of four curves stand from their ends for a circle, in radii. */
  private static final double CIRCLE = 0.5523;

  private final Operators out;
  private final double left;
  private final double top;
  private final double scale;

  /**
   * Places a drawing.
   *
   * @param left of its left edge on the page, in points
   * @param top of its upper edge, from the lower edge of the page
   * @param scale points for each of its units
   */
  Shapes(Operators out, double left, double top, double scale) {
    this.out = out;
    this.left = left;
    this.top = top;
    this.scale = scale;
  }

  void draw(Drawing drawing) {
    out.number(TextStyle.INK).add("G ");
    out.number(scale).add("w\n");
    drawing.shapes().forEach(this::shape);
  }

  private void shape(Shape shape) {
    if (shape instanceof Stroke stroke) {
      point(stroke.fromX(), stroke.fromY()).add("m ");
      point(stroke.toX(), stroke.toY()).add("l S\n");
    } else if (shape instanceof Dot dot) {
      out.number(dot.isFull() ? TextStyle.INK : 1).add("g ");
      circle(dot);
    } else {
      box((Box) shape);
    }
  }

  private void box(Box box) {
    out.number(TextStyle.INK).add("g ");
    point(box.x(), box.y() + box.height());
    out.number(box.width() * scale);
    out.number(box.height() * scale).add(box.isFull() ? "re B\n" : "re S\n");
  }

  private void circle(Dot dot) {
    double r = dot.radius();
    double handle = r * CIRCLE;
    double x = dot.x();
    double y = dot.y();
    point(x + r, y).add("m ");
    curve(x + r, y + handle, x + handle, y + r, x, y + r);
    curve(x - handle, y + r, x - r, y + handle, x - r, y);
    curve(x - r, y - handle, x - handle, y - r, x, y - r);
    curve(x + handle, y - r, x + r, y - handle, x + r, y);
    out.add("b\n");
  }

  private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
    point(x1, y1);
    point(x2, y2);
    point(x3, y3).add("c ");
  }

  private Operators point(double x, double y) {
    out.number(left + x * scale);
    return out.number(top - y * scale);
  }
}
