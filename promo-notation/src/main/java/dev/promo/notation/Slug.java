package dev.promo.notation;

import java.util.Locale;

/** Ids made of what people wrote: {@code Blast radius} becomes {@code blast-radius}. */
public final class Slug {
  private Slug() {}

  /** All words of a text in lower case, joined by hyphens; empty when it has no letter or digit. */
  public static String of(String text) {
    return of(text, Integer.MAX_VALUE);
  }

  /** As {@link #of(String)}, of at most so many words from the beginning. */
  public static String of(String text, int words) {
    StringBuilder slug = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT);
    boolean isInWord = false;
    int ended = 0;
    for (int i = 0; i < lower.length() && ended < words; ) {
      int letter = lower.codePointAt(i);
      if (Character.isLetterOrDigit(letter) || (isInWord && isMark(letter))) {
        if (!isInWord && slug.length() > 0) {
          slug.append('-');
        }
        slug.appendCodePoint(letter);
        isInWord = true;
      } else {
        ended += isInWord ? 1 : 0;
        isInWord = false;
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
