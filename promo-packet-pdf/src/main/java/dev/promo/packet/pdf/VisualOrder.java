package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import dev.promo.packet.format.Direction;
import java.text.Bidi;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the characters of a line from the order in which they are read into that in which they stand. */
final class VisualOrder {
  private static final String OPEN = "()[]{}<>«»‹›≤≥";
  private static final String MIRRORED = ")(][}{><»«›‹≥≤";

  private final MeasuredText text;
  private final Direction way;
  private final Optional<Bidi> bidi;

  VisualOrder(MeasuredText text, Direction way) {
    this.text = text;
    this.way = way;
    char[] characters = text.text().toCharArray();
    this.bidi = way == Direction.RTL || Bidi.requiresBidi(characters, 0, characters.length)
        ? Optional.of(new Bidi(text.text(), base(way)))
        : Optional.empty();
  }

  private static int base(Direction way) {
    return way == Direction.RTL ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
  }

  TextLine line(int start, int end) {
    ImmutableList.Builder<TextRun> runs = ImmutableList.builder();
    if (bidi.isEmpty() || start == end) {
      addForward(start, end, runs);
    } else {
      addReordered(bidi.get().createLineBidi(start, end), start, runs);
    }
    return new TextLine(runs.build(), way);
  }

  private void addReordered(Bidi line, int start, ImmutableList.Builder<TextRun> runs) {
    int count = line.getRunCount();
    byte[] levels = new byte[count];
    Integer[] order = IntStream.range(0, count).boxed().toArray(Integer[]::new);
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) line.getRunLevel(i);
    }
    Bidi.reorderVisually(levels, 0, order, 0, count);
    for (int run : order) {
      int from = start + line.getRunStart(run);
      int to = start + line.getRunLimit(run);
      if ((line.getRunLevel(run) & 1) == 0) {
        addForward(from, to, runs);
      } else {
        addBackward(from, to, runs);
      }
    }
  }

  private void addForward(int from, int to, ImmutableList.Builder<TextRun> runs) {
    for (int start = from; start < to; ) {
      int end = start + 1;
      while (end < to && isTogether(start, end)) {
        end++;
      }
      runs.add(run(start, end, false));
      start = end;
    }
  }

  private void addBackward(int from, int to, ImmutableList.Builder<TextRun> runs) {
    for (int end = to; end > from; ) {
      int start = end - 1;
      while (start > from && isTogether(end - 1, start - 1)) {
        start--;
      }
      runs.add(run(start, end, true));
      end = start;
    }
  }

  private boolean isTogether(int i, int j) {
    return text.isSameStretch(i, j) && text.face(i) == text.face(j);
  }

  private TextRun run(int start, int end, boolean isBackward) {
    ImmutableIntArray.Builder glyphs = ImmutableIntArray.builder(end - start);
    Typeface face = text.face(start);
    boolean isPlain = !isBackward;
    for (int k = start; k < end; k++) {
      int i = isBackward ? end - 1 - (k - start) : k;
      if (text.isSilent(i)) {
        isPlain &= Character.isLowSurrogate(text.text().charAt(i));
        continue;
      }
      isPlain &= text.shown(i) == text.text().codePointAt(i);
      glyphs.add(face.glyph(isBackward ? mirrored(text.shown(i)) : text.shown(i)));
    }
    return new TextRun(
        start,
        face,
        glyphs.build(),
        text.width(start, end),
        text.stretch(start).address(),
        isPlain ? Optional.empty() : Optional.of(text.text().substring(start, end)));
  }

  private static int mirrored(int character) {
    int at = OPEN.indexOf(character);
    return at < 0 ? character : MIRRORED.charAt(at);
  }
}
