package dev.promo.core.privacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Another way to compare letters than the one that is tested. */
final class Accents {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Accents() {}

  /** Lower case, without accents. */
  static String without(String text) {
    String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    return bare.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ø", "o").replace("ł", "l");
  }

  /** Whether a text has the word, whatever its case and accents. */
  static boolean hasWord(String text, String word) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
        .matcher(without(text))
        .find();
  }
}
