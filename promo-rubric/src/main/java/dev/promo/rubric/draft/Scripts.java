package dev.promo.rubric.draft;

/** Scripts that are written without spaces between words, in which a word can only be told by its letters. */
public final class Scripts {
  private Scripts() {}

  public static boolean isUnspaced(int letter) {
    Character.UnicodeScript script = Character.UnicodeScript.of(letter);
    return script == Character.UnicodeScript.HAN
        || script == Character.UnicodeScript.KATAKANA
        || script == Character.UnicodeScript.HIRAGANA
        || script == Character.UnicodeScript.HANGUL;
  }
}
