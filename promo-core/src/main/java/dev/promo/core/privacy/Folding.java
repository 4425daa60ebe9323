package dev.promo.core.privacy;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;

/** Letters without case, accents and invisible signs, so that two ways of writing a name are one. */
final class Folding {
  private static final ImmutableMap<Character, String> LETTERS =
      ImmutableMap.<Character, String>builder()
          .put('ß', "ss")
          .put('æ', "ae")
          .put('œ', "oe")
          .put('ø', "o")
          .put('ł', "l")
          .put('đ', "d")
          .put('ð', "d")
          .put('þ', "th")
          .put('ħ', "h")
          .buildOrThrow();

  private Folding() {}

  /** Adds a character as it is compared; nothing for a mark or a sign without width. */
  static void fold(int codePoint, StringBuilder folded) {
    if (codePoint < 0x80) {
      folded.append((char) Character.toLowerCase(codePoint));
      return;
    }
    Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
        .codePoints()
        .filter(Folding::isSeen)
        .map(letter -> Character.toLowerCase(Character.toUpperCase(letter)))
        .forEach(letter -> append(letter, folded));
  }

  private static void append(int letter, StringBuilder folded) {
    if (Character.isBmpCodePoint(letter)) {
      folded.append(LETTERS.getOrDefault((char) letter, Character.toString(letter)));
    } else {
      folded.appendCodePoint(letter);
    }
  }

  private static boolean isSeen(int codePoint) {
    return !isUnseen(codePoint);
  }

  /** Whether a character only changes the one before it, or is not seen at all. */
  static boolean isUnseen(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT -> true;
      default -> false;
    };
  }
}
