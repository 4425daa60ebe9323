package dev.promo.packet.pdf;

/**
 * How a line of text looks.
 *
 * @param size of the letters, in points
 * @param leading from one line to the next, in points
 * @param isStrong whether all of it carries weight
 * @param grey of the letters, from 0 for black to 1 for white
 */
record TextStyle(double size, double leading, boolean isStrong, double grey) {
  static final double INK = 0.1;
  private static final double MUTED = 0.36;

  static final TextStyle TITLE = new TextStyle(16.5, 19.5, true, INK);
  static final TextStyle SECTION = new TextStyle(12.5, 14.5, true, INK);
  static final TextStyle PART = new TextStyle(10, 12, true, INK);
  static final TextStyle SMALL_PART = new TextStyle(10, 12, true, MUTED);
  static final TextStyle BODY = new TextStyle(10, 12, false, INK);
  static final TextStyle NUMBER = new TextStyle(10, 12, false, MUTED);
  static final TextStyle CELL = new TextStyle(9, 10.9, false, INK);
  static final TextStyle NOTE = new TextStyle(8.25, 10, false, MUTED);
}
