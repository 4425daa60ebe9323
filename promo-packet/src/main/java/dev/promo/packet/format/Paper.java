package dev.promo.packet.format;

/** The sheet that a format with pages is laid out for, upright. */
public enum Paper {
  /** ISO 216: 210 by 297 mm. */
  A4(210 / 25.4 * 72, 297 / 25.4 * 72),
  /** ANSI A: 8.5 by 11 inches. */
  LETTER(612, 792);

  private final double width;
  private final double height;

  Paper(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** In points of 1/72 inch. */
  public double width() {
    return width;
  }

  /** In points of 1/72 inch. */
  public double height() {
    return height;
  }
}
