package dev.promo.notation;

import java.util.Locale;
import java.util.StringJoiner;

/** Ids made of what people wrote: {@code Blast radius} becomes {@code blast-radius}. */
public final class Slug {
  private Slug() {}

  /** All words of a text in lower case, joined by hyphens; empty when it has no letter or digit. */
  public static String of(String text) {
    return of(text, Integer.MAX_VALUE);
  }

  /** As {@link #of(String)}, of at most so many words from the beginning. */
  public static String of(String text, int words) {
    StringJoiner slug = new StringJoiner("-");
    int taken = 0;
    StringBuilder word = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT) + " ";
    for (int i = 0; i < lower.length() && taken < words; ) {
      int letter = lower.codePointAt(i);
      if (Character.isLetterOrDigit(letter) || (word.length() > 0 && isMark(letter))) {
        word.appendCodePoint(letter);
      } else if (word.length() > 0) {
        slug.add(word);
        word.setLength(0);
        taken++;
      }
      i += Character.charCount(letter);
    }
    return slug.toString();
  }

  /** Whether it belongs to the letter before it, as an accent does or a vowel sign in Devanagari. */
  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
