package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.CoverageShare;
import dev.promo.packet.document.DotPair;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Draws numbers as SVG within the page, in the colour of its text. The numbers stand beside the drawing in digits, so
 * that it is hidden from who listens to the page; shapes tell what is what, never colour.
 */
final class HtmlDrawing {
  /** What stands for the earlier value, and for the later one, in the head of a table. */
  static final String BEFORE = svg("mark", 10, 10, "<circle cx=\"5\" cy=\"5\" r=\"4\" />");

  static final String AFTER =
      svg("mark", 10, 10, "<circle class=\"full\" cx=\"5\" cy=\"5\" r=\"4\" />");

  private static final int MARGIN = 6;
  private static final int LENGTH = 148;
  private static final int HEIGHT = 12;
  private static final int BOXES = 12;
  private static final int BOX = 8;

  private HtmlDrawing() {}

  /** The names of the columns of pairs, with marks as letters for where nothing can be drawn. */
  static ImmutableList<String> withMarks(ImmutableList<String> header) {
    return ImmutableList.of(
        header.get(0), header.get(1) + " ○", header.get(2) + " ●", header.get(3));
  }

  /** A hollow dot before, a full dot after, and the line between them; a stroke stands where zero is. */
  static String dots(DotPair pair) {
    BigDecimal low = pair.before().min(pair.after()).min(BigDecimal.ZERO);
    BigDecimal high = pair.before().max(pair.after()).max(BigDecimal.ZERO);
    int zero = place(BigDecimal.ZERO, low, high);
    int before = place(pair.before(), low, high);
    int after = place(pair.after(), low, high);
    return svg(
        "dots",
        LENGTH + 2 * MARGIN,
        HEIGHT,
        "<path d=\"M" + zero + " 1V11M" + before + " 6H" + after + "\" />" + dot(before, "")
            + dot(after, " class=\"full\""));
  }

  private static int place(BigDecimal value, BigDecimal low, BigDecimal high) {
    if (low.compareTo(high) == 0) {
      return MARGIN;
    }
    BigDecimal length = value.subtract(low).multiply(BigDecimal.valueOf(LENGTH));
    return MARGIN + length.divide(high.subtract(low), 0, RoundingMode.HALF_UP).intValueExact();
  }

  private static String dot(int x, String attribute) {
    return "<circle" + attribute + " cx=\"" + x + "\" cy=\"6\" r=\"4\" />";
  }

  /** A box for each that is asked, full for each that was shown; one bar when there are many. */
  static String share(CoverageShare share) {
    if (share.asked() == 0) {
      return "";
    }
    boolean many = share.asked() > BOXES;
    int width = many ? BOXES * BOX : share.asked() * BOX;
    int full = share.shown() * width / share.asked();
    return svg("share", width + 2, HEIGHT, many ? bar(full, width) : boxes(share));
  }

  private static String bar(int full, int width) {
    return box(1, full, " class=\"full\"") + box(1, width, "");
  }

  private static String boxes(CoverageShare share) {
    StringBuilder boxes = new StringBuilder();
    for (int i = 0; i < share.asked(); i++) {
      boxes.append(box(1 + i * BOX, BOX - 2, i < share.shown() ? " class=\"full\"" : ""));
    }
    return boxes.toString();
  }

  private static String box(int x, int width, String attribute) {
    return "<rect" + attribute + " x=\"" + x + "\" y=\"2\" width=\"" + width + "\" height=\"8\" />";
  }

  private static String svg(String kind, int width, int height, String content) {
    return "<svg class=\"" + kind + "\" viewBox=\"0 0 " + width + " " + height + "\" width=\""
        + width
        + "\" height=\"" + height + "\" aria-hidden=\"true\" focusable=\"false\">" + content
        + "</svg>";
  }
}
