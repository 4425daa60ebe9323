package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.format.Drawing.Box;
import dev.promo.packet.format.Drawing.Dot;
import dev.promo.packet.format.Drawing.Shape;
import dev.promo.packet.format.Drawing.Stroke;

/**
 * Writes drawings as SVG within the page, in the colour of its text. The numbers stand beside the drawing in digits, so
 * that it is hidden from who listens to the page.
 */
final class HtmlDrawing {
  /** What stands for the earlier value, and for the later one, in the head of a table. */
  static final String BEFORE = mark(false);

  static final String AFTER = mark(true);

  private HtmlDrawing() {}

  private static String mark(boolean isFull) {
    return svg("mark", new Drawing(10, 10, ImmutableList.of(new Dot(5, 5, 4, isFull))));
  }

  /**
   * The drawing as an element.
   *
   * @param kind the class by which the style of the page knows it
   */
  static String svg(String kind, Drawing drawing) {
    StringBuilder shapes = new StringBuilder();
    path(drawing, shapes);
    drawing.shapes().forEach(shape -> shapes.append(element(shape)));
    return "<svg class=\"" + kind + "\" viewBox=\"0 0 " + drawing.width() + " " + drawing.height()
        + "\" width=\"" + drawing.width() + "\" height=\"" + drawing.height()
        + "\" aria-hidden=\"true\" focusable=\"false\">" + shapes + "</svg>";
  }

  /** All strokes are one element. */
  private static void path(Drawing drawing, StringBuilder out) {
    String start = "<path d=\"";
    String end = "";
    for (Shape shape : drawing.shapes()) {
      if (shape instanceof Stroke stroke) {
        boolean isUpright = stroke.fromX() == stroke.toX() && stroke.fromY() != stroke.toY();
        out.append(start).append('M').append(stroke.fromX()).append(' ').append(stroke.fromY());
        out.append(isUpright ? "V" + stroke.toY() : "H" + stroke.toX());
        start = "";
        end = "\" />";
      }
    }
    out.append(end);
  }

  private static String element(Shape shape) {
    if (shape instanceof Dot dot) {
      return "<circle" + full(dot.isFull()) + " cx=\"" + dot.x() + "\" cy=\"" + dot.y() + "\" r=\""
          + dot.radius() + "\" />";
    }
    return shape instanceof Box box
        ? "<rect" + full(box.isFull()) + " x=\"" + box.x() + "\" y=\"" + box.y() + "\" width=\""
            + box.width() + "\" height=\"" + box.height() + "\" />"
        : "";
  }

  private static String full(boolean isFull) {
    return isFull ? " class=\"full\"" : "";
  }
}
