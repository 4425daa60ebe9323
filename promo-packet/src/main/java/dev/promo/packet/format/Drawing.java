package dev.promo.packet.format;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.CoverageShare;
import dev.promo.packet.document.DotPair;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;

/**
 * Numbers as plain shapes in one colour, for the formats that draw: full or hollow tells what is what. Distances count
 * from the top left corner in units of 1/96 inch.
 *
 * @param shapes from back to front
 */
public record Drawing(int width, int height, ImmutableList<Shape> shapes) {
  private static final int MARGIN = 6;
  private static final int LENGTH = 148;
  private static final int HEIGHT = 12;
  private static final int MIDDLE = 6;
  private static final int RADIUS = 4;
  private static final int BOXES = 12;
  private static final int BOX = 8;

  /** A part of a drawing. */
  public sealed interface Shape permits Stroke, Dot, Box {}

  /** A line from one point to another, upright or level. */
  public record Stroke(int fromX, int fromY, int toX, int toY) implements Shape {}

  /** A circle around a point; what lies behind a hollow one is hidden. */
  public record Dot(int x, int y, int radius, boolean isFull) implements Shape {}

  /** A box, from its top left corner. */
  public record Box(int x, int y, int width, int height, boolean isFull) implements Shape {}

  /** A hollow dot before, a full dot after, and the line between them; a stroke stands where zero is. */
  public static Drawing of(DotPair pair) {
    BigDecimal low = pair.before().min(pair.after()).min(BigDecimal.ZERO);
    BigDecimal high = pair.before().max(pair.after()).max(BigDecimal.ZERO);
    int zero = place(BigDecimal.ZERO, low, high);
    int before = place(pair.before(), low, high);
    int after = place(pair.after(), low, high);
    return new Drawing(
        LENGTH + 2 * MARGIN,
        HEIGHT,
        ImmutableList.of(
            new Stroke(zero, 1, zero, HEIGHT - 1),
            new Stroke(before, MIDDLE, after, MIDDLE),
            new Dot(before, MIDDLE, RADIUS, false),
            new Dot(after, MIDDLE, RADIUS, true)));
  }

  private static int place(BigDecimal value, BigDecimal low, BigDecimal high) {
    if (low.compareTo(high) == 0) {
      return MARGIN;
    }
    BigDecimal length = value.subtract(low).multiply(BigDecimal.valueOf(LENGTH));
    return MARGIN + length.divide(high.subtract(low), 0, RoundingMode.HALF_UP).intValueExact();
  }

  /** A box for each that is asked, full for each that was shown; one bar when there are many. */
  public static Drawing of(CoverageShare share) {
    boolean many = share.asked() > BOXES;
    int width = many ? BOXES * BOX : share.asked() * BOX;
    return new Drawing(width + 2, HEIGHT, many ? bar(share, width) : boxes(share));
  }

  private static ImmutableList<Shape> bar(CoverageShare share, int width) {
    int full = share.shown() * width / share.asked();
    return ImmutableList.of(box(1, full, true), box(1, width, false));
  }

  private static ImmutableList<Shape> boxes(CoverageShare share) {
    return IntStream.range(0, share.asked())
        .mapToObj(i -> box(1 + i * BOX, BOX - 2, i < share.shown()))
        .collect(toImmutableList());
  }

  private static Shape box(int x, int width, boolean isFull) {
    return new Box(x, 2, width, 8, isFull);
  }
}
