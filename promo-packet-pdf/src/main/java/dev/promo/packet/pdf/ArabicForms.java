package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the form that their neighbours ask for. The forms are Unicode's own presentation forms, whose
 * order (alone, at the end, at the beginning, in the middle) and letters are read off their decompositions.
 */
final class ArabicForms {
  private static final char LAM = '\u0644';
  private static final char TATWEEL = '\u0640';
  private static final char JOINER = '\u200D';
  private static final int END = 1;
  private static final int BEGINNING = 2;
  private static final int DUAL = 4;
  private static final char[][] BLOCKS = {
    {'\uFB50', '\uFBB1'}, {'\uFBD3', '\uFBE7'}, {'\uFBFC', '\uFBFF'}, {'\uFE80', '\uFEFC'}
  };

  /** For each letter, or lam with an alef, its forms in a row: 4 if it joins both neighbours, 2 if only the one before. */
  private static final ImmutableMap<String, String> FORMS = forms();

  private ArabicForms() {}

  private static ImmutableMap<String, String> forms() {
    Map<String, String> forms = new HashMap<>();
    for (char[] block : BLOCKS) {
      for (char form = block[0]; form <= block[1]; form++) {
        String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
        forms.merge(letters, Character.toString(form), String::concat);
      }
    }
    return ImmutableMap.copyOf(forms);
  }

  /**
   * The text with each letter in its form. The length stays: an alef that went into the lam before it is left as a word
   * joiner, which has no picture.
   */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      String forms = FORMS.getOrDefault(letters(text, i), "");
      if (forms.isEmpty()) {
        continue;
      }
      boolean isLigature = letters(text, i).length() > 1;
      boolean fromBefore = joinsNext(before(text, i));
      boolean toNext = forms.length() == DUAL && joinsBefore(next(text, i));
      out.setCharAt(i, forms.charAt(form(fromBefore, toNext, forms.length())));
      if (isLigature) {
        out.setCharAt(i + 1, '\u2060');
        i++;
      }
    }
    return out.toString();
  }

  private static int form(boolean fromBefore, boolean toNext, int count) {
    int form = (fromBefore ? END : 0) + (toNext ? BEGINNING : 0);
    return Math.min(form, count - 1);
  }

  private static String letters(String text, int i) {
    char c = text.charAt(i);
    if (c == LAM && i + 1 < text.length() && FORMS.containsKey(text.substring(i, i + 2))) {
      return text.substring(i, i + 2);
    }
    return Character.toString(c);
  }

  private static boolean joinsNext(char c) {
    return c == TATWEEL
        || c == JOINER
        || FORMS.getOrDefault(Character.toString(c), "").length() == DUAL;
  }

  private static boolean joinsBefore(char c) {
    return c == TATWEEL
        || c == JOINER
        || FORMS.getOrDefault(Character.toString(c), "").length() > 1;
  }

  /** The letter before, marks upon it passed over. */
  private static char before(String text, int i) {
    int at = i - 1;
    while (at >= 0 && isMark(text.charAt(at))) {
      at--;
    }
    return at < 0 ? ' ' : text.charAt(at);
  }

  private static char next(String text, int i) {
    int at = i + 1;
    while (at < text.length() && isMark(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? ' ' : text.charAt(at);
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
