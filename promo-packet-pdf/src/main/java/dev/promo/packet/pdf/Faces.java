package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;

/** The fonts of a document, in the order in which they are asked for a character. */
final class Faces {
  /** What stands for a character that no font has. */
  static final int REPLACEMENT = 0xFFFD;

  /** Writings whose letters change places or shapes by rules that are not known here: their pictures would mislead. */
  private static final ImmutableSet<UnicodeScript> UNKNOWN_RULES = ImmutableSet.of(
      UnicodeScript.ADLAM,
      UnicodeScript.BALINESE,
      UnicodeScript.BENGALI,
      UnicodeScript.DEVANAGARI,
      UnicodeScript.GUJARATI,
      UnicodeScript.GURMUKHI,
      UnicodeScript.JAVANESE,
      UnicodeScript.KANNADA,
      UnicodeScript.KHMER,
      UnicodeScript.MALAYALAM,
      UnicodeScript.MONGOLIAN,
      UnicodeScript.MYANMAR,
      UnicodeScript.NKO,
      UnicodeScript.ORIYA,
      UnicodeScript.SINHALA,
      UnicodeScript.SYRIAC,
      UnicodeScript.TAMIL,
      UnicodeScript.TELUGU,
      UnicodeScript.TIBETAN);

  private static final Typeface SYMBOLS = Typeface.shipped("NotoSymbols-Subset.ttf");
  private static final ImmutableList<Typeface> PLAIN = shipped("Regular");
  private static final ImmutableList<Typeface> STRONG = shipped("SemiBold");

  private final ImmutableList<Typeface> plain;
  private final ImmutableList<Typeface> strong;

  Faces(ImmutableList<Typeface> more) {
    this.plain = ImmutableList.<Typeface>builder().addAll(PLAIN).addAll(more).build();
    this.strong = ImmutableList.<Typeface>builder().addAll(STRONG).addAll(more).build();
  }

  private static ImmutableList<Typeface> shipped(String weight) {
    return ImmutableList.of(
        Typeface.shipped("SourceSans3-" + weight + ".ttf"),
        Typeface.shipped("NotoSansHebrew-" + weight + ".ttf"),
        Typeface.shipped("NotoSansArabic-" + weight + ".ttf"),
        SYMBOLS);
  }

  /** The font that shows a character; that of the replacement if none does. */
  Typeface face(int character, boolean isStrong) {
    if (character < 0x250) {
      Typeface first = (isStrong ? STRONG : PLAIN).get(0);
      return first.glyph(character) == 0 ? SYMBOLS : first;
    }
    for (Typeface face : isStrong ? strong : plain) {
      if (face.glyph(character) != 0) {
        return face;
      }
    }
    return SYMBOLS;
  }

  /** The character itself if it can be shown, a plain space for a rare one, else the replacement. */
  int shown(int character) {
    if (isShown(character)) {
      return character;
    }
    return Character.isSpaceChar(character) ? ' ' : REPLACEMENT;
  }

  boolean isShown(int character) {
    return face(character, false).glyph(character) != 0
        && !(character > 0x700 && UNKNOWN_RULES.contains(UnicodeScript.of(character)));
  }

  /** Whether a character only tells others how to behave, and has no picture of its own. */
  static boolean isSilent(int character) {
    return character >= 0xAD
        && (character == 0xAD
            || Character.getType(character) == Character.FORMAT
            || (character >= 0xFE00 && character <= 0xFE0F)
            || (character >= 0xE0100 && character <= 0xE01EF));
  }
}
