package dev.promo.packet.docx;

import dev.promo.packet.format.Drawing;
import dev.promo.packet.format.Drawing.Box;
import dev.promo.packet.format.Drawing.Dot;
import dev.promo.packet.format.Drawing.Shape;
import dev.promo.packet.format.Drawing.Stroke;
import dev.promo.packet.format.DrawnTable.Drawn;
import dev.promo.packet.format.PlainText;

/**
 * Writes drawings as groups of shapes within a line. Word knows them from 2010 on; an older program shows the table's
 * digits alone.
 */
final class Figures {
  static final String NAMESPACES =
      " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";

  /** Twentieths of a point for each unit of a drawing. */
  static final int TWENTIETHS = 15;

  private static final int EMU = 9525;
  private static final String INK = "<a:solidFill><a:srgbClr val=\"1C1C1A\"/></a:solidFill>";
  private static final String PAPER = "<a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill>";
  private static final String NO_FILL = "<a:noFill/>";

  private final Xml out;
  private int number;

  Figures(Xml out) {
    this.out = out;
  }

  /**
   * A run that holds the drawing.
   *
   * @param most how wide it may be, in twentieths of a point; a wider one is made smaller
   */
  void run(Drawn drawn, int most) {
    Drawing drawing = drawn.drawing();
    double scale = Math.min(1, most / (double) (drawing.width() * TWENTIETHS));
    out.raw("<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing>")
        .raw("<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">")
        .raw(size("wp:extent", drawing, scale))
        .raw("<wp:docPr id=\"" + ++number + "\" name=\"Figure " + number + "\" descr=\"")
        .text(PlainText.of(drawn.says()))
        .raw("\"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"")
        .raw("http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp>")
        .raw("<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/>")
        .raw(size("a:ext", drawing, scale))
        .raw("<a:chOff x=\"0\" y=\"0\"/>" + size("a:chExt", drawing, 1))
        .raw("</a:xfrm></wpg:grpSpPr>");
    // What nobody sees gives the group its size: LibreOffice would stretch the shapes to it.
    shape("rect", new Box(0, 0, drawing.width(), drawing.height(), false), NO_FILL, NO_FILL);
    drawing.shapes().forEach(this::shape);
    out.raw("</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>")
        .raw("<mc:Fallback/></mc:AlternateContent></w:r>");
  }

  private static String size(String element, Drawing drawing, double scale) {
    return "<" + element + " cx=\"" + Math.round(drawing.width() * scale * EMU) + "\" cy=\""
        + Math.round(drawing.height() * scale * EMU) + "\"/>";
  }

  private void shape(Shape shape) {
    if (shape instanceof Stroke stroke) {
      int x = Math.min(stroke.fromX(), stroke.toX());
      int y = Math.min(stroke.fromY(), stroke.toY());
      int width = Math.abs(stroke.fromX() - stroke.toX());
      shape(
          "line",
          new Box(x, y, width, Math.abs(stroke.fromY() - stroke.toY()), false),
          NO_FILL,
          INK);
    } else if (shape instanceof Dot dot) {
      int size = 2 * dot.radius();
      Box around = new Box(dot.x() - dot.radius(), dot.y() - dot.radius(), size, size, false);
      shape("ellipse", around, dot.isFull() ? INK : PAPER, INK);
    } else {
      Box box = (Box) shape;
      shape("rect", box, box.isFull() ? INK : NO_FILL, INK);
    }
  }

  private void shape(String kind, Box around, String fill, String line) {
    out.raw("<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x=\"")
        .raw(around.x() * EMU)
        .raw("\" y=\"")
        .raw(around.y() * EMU)
        .raw("\"/><a:ext cx=\"")
        .raw(around.width() * EMU)
        .raw("\" cy=\"")
        .raw(around.height() * EMU)
        .raw("\"/></a:xfrm><a:prstGeom prst=\"" + kind + "\"><a:avLst/></a:prstGeom>" + fill)
        .raw("<a:ln w=\"" + EMU + "\">" + line + "</a:ln></wps:spPr><wps:bodyPr/></wps:wsp>");
  }
}
