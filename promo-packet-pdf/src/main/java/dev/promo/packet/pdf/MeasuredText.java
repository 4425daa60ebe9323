package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.format.Stretch;

/** The characters of a paragraph in the order in which they are read, each with its font and its width. */
final class MeasuredText {
  private static final int ARABIC = 0x600;

  private final ImmutableList<Stretch> stretches;
  private final String text;
  private final int[] owners;
  private final int[] shown;
  private final Typeface[] faces;
  private final double[] ends;

  MeasuredText(ImmutableList<Stretch> stretches, TextStyle style, Faces fonts) {
    StringBuilder words = new StringBuilder();
    stretches.forEach(stretch -> words.append(stretch.words()));
    this.stretches = stretches;
    this.text = words.toString();
    this.owners = new int[text.length()];
    this.shown = new int[text.length()];
    this.faces = new Typeface[text.length()];
    this.ends = new double[text.length() + 1];
    int end = 0;
    for (int i = 0; i < stretches.size(); i++) {
      for (int start = end; end < start + stretches.get(i).words().length(); end++) {
        owners[end] = i;
      }
    }
    measure(style, fonts);
  }

  private void measure(TextStyle style, Faces fonts) {
    String shaped = text.chars().anyMatch(c -> c >= ARABIC) ? ArabicForms.of(text) : text;
    for (int i = 0; i < text.length(); i++) {
      ends[i + 1] = ends[i];
      int character = shaped.codePointAt(i);
      faces[i] = i > 0 ? faces[i - 1] : fonts.face(' ', style.isStrong());
      if (Character.isLowSurrogate(text.charAt(i)) || Faces.isSilent(character)) {
        continue;
      }
      boolean isStrong = style.isStrong() || stretches.get(owners[i]).isStrong();
      shown[i] = fonts.shown(character);
      faces[i] = fonts.face(shown[i], isStrong);
      ends[i + 1] += faces[i].width(faces[i].glyph(shown[i])) * style.size() / 1000;
    }
  }

  String text() {
    return text;
  }

  Stretch stretch(int i) {
    return stretches.get(owners[i]);
  }

  boolean isSameStretch(int i, int j) {
    return owners[i] == owners[j];
  }

  /** Whether nothing is seen at a place: an invisible character, or the second half of one. */
  boolean isSilent(int i) {
    return shown[i] == 0;
  }

  /** The character that is seen at a place. */
  int shown(int i) {
    return shown[i];
  }

  Typeface face(int i) {
    return faces[i];
  }

  double width(int from, int to) {
    return ends[to] - ends[from];
  }

  /** The end of the last character before a place that is no space. */
  int withoutSpaces(int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == ' ') {
      end--;
    }
    return end;
  }
}
