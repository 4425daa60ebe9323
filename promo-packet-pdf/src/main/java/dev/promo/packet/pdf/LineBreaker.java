package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;
import dev.promo.packet.format.Direction;
import dev.promo.packet.format.IsoDay;
import dev.promo.packet.format.Stretch;
import java.text.BreakIterator;
import java.util.Locale;

/** Breaks paragraphs into lines: between words, never within a day, and within a word that is longer than a line. */
final class LineBreaker {
  private final Faces fonts;
  private final Direction page;

  LineBreaker(Faces fonts, Direction page) {
    this.fonts = fonts;
    this.page = page;
  }

  /** At least one line, which may be empty. */
  ImmutableList<TextLine> lines(ImmutableList<Inline> text, TextStyle style, double width) {
    MeasuredText measured = new MeasuredText(Stretch.of(text), style, fonts);
    VisualOrder order = new VisualOrder(measured, Direction.of(text, page));
    ImmutableList.Builder<TextLine> lines = ImmutableList.builder();
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);
    breaks.setText(measured.text());
    int start = 0;
    int fitting = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (IsoDay.isHyphenAt(measured.text(), next - 1)) {
        continue;
      }
      while (!fits(measured, start, next, width)) {
        int end = fitting > start ? fitting : split(measured, start, width);
        lines.add(order.line(start, end));
        start = end;
      }
      fitting = next;
    }
    return lines.add(order.line(start, measured.text().length())).build();
  }

  ImmutableList<TextLine> lines(String text, TextStyle style, double width) {
    return lines(ImmutableList.of(Inline.text(text)), style, width);
  }

  /** The width of words on one line, in points. */
  double width(ImmutableList<Stretch> words, TextStyle style) {
    MeasuredText measured = new MeasuredText(words, style, fonts);
    return measured.width(0, measured.text().length());
  }

  private static boolean fits(MeasuredText text, int from, int to, double width) {
    return text.width(from, text.withoutSpaces(from, to)) <= width;
  }

  /** As many characters as fit on a line, but one at least. */
  private static int split(MeasuredText measured, int start, double width) {
    String text = measured.text();
    int end = text.offsetByCodePoints(start, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (measured.width(start, next) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
