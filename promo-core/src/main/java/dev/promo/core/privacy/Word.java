package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;

/**
 * A run of letters or of digits in a text.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends
 * @param folded as it is compared
 * @param isCapital whether it begins with a capital
 */
record Word(int start, int end, String folded, boolean isCapital) {

  /** The words of a text. In scripts that put no blanks between words, each character is one. */
  static ImmutableList<Word> in(String text) {
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    int at = 0;
    while (at < text.length()) {
      int first = text.codePointAt(at);
      int end = at + Character.charCount(first);
      if (Character.isLetterOrDigit(first)) {
        end = end(text, end, first);
        words.add(new Word(at, end, folded(text, at, end), isCapital(first)));
      }
      at = end;
    }
    return words.build();
  }

  static ImmutableList<String> foldedIn(String text) {
    return in(text).stream().map(Word::folded).collect(toImmutableList());
  }

  private static int end(String text, int from, int first) {
    int end = from;
    while (end < text.length() && goesOn(first, text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean goesOn(int first, int next) {
    if (Folding.isUnseen(next)) {
      return true;
    }
    return !standsAlone(first)
        && !standsAlone(next)
        && Character.isLetterOrDigit(next)
        && Character.isDigit(first) == Character.isDigit(next);
  }

  private static String folded(String text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    text.substring(start, end).codePoints().forEach(each -> Folding.fold(each, folded));
    return folded.toString();
  }

  private static boolean isCapital(int first) {
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  private static boolean standsAlone(int codePoint) {
    if (codePoint < 0x0e00) {
      return false;
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
