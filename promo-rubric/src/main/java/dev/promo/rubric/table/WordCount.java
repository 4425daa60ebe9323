package dev.promo.rubric.table;

/**
 * About how many words a text has. Where a script puts no spaces between words, a change from one kind of letters to
 * another begins a word, and so does every third ideograph in a row.
 */
final class WordCount {
  private static final int IDEOGRAPHS_OF_A_WORD = 3;

  /** What a letter is a part of. */
  private enum Kind {
    SPACE,
    SPACED,
    IDEOGRAPHS,
    HIRAGANA,
    KATAKANA
  }

  private WordCount() {}

  /**
   * The number of words.
   *
   * @param most further than this nothing is counted
   */
  static int of(String text, int most) {
    int words = 0;
    int run = 0;
    Kind last = Kind.SPACE;
    for (int i = 0; i < text.length() && words < most; i++) {
      Kind kind = kind(text.charAt(i));
      run = kind == last ? run + 1 : 0;
      boolean begins = kind != last || (kind == Kind.IDEOGRAPHS && run % IDEOGRAPHS_OF_A_WORD == 0);
      words += begins && kind != Kind.SPACE ? 1 : 0;
      last = kind;
    }
    return words;
  }

  private static Kind kind(char letter) {
    if (letter < '\u3000') {
      return Character.isWhitespace(letter) ? Kind.SPACE : Kind.SPACED;
    }
    if (letter <= '\u303f') {
      return Kind.SPACE;
    }
    if (letter <= '\u309f') {
      return Kind.HIRAGANA;
    }
    if (letter <= '\u30ff') {
      return Kind.KATAKANA;
    }
    return letter <= '\u9fff' ? Kind.IDEOGRAPHS : Kind.SPACED;
  }
}
