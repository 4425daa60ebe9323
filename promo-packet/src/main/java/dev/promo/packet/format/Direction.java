package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.packet.document.Inline;
import java.util.Locale;

/** Which way a text runs. */
public enum Direction {
  LTR("ltr"),
  RTL("rtl");

  /** Languages that are written from right to left unless their tag names another script. */
  private static final ImmutableSet<String> RTL_LANGUAGES = ImmutableSet.of(
      "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "nqo", "ps", "sd", "syr", "ug", "ur", "yi");

  private static final ImmutableSet<String> RTL_SCRIPTS =
      ImmutableSet.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private final String attribute;

  Direction(String attribute) {
    this.attribute = attribute;
  }

  /** The value of HTML's {@code dir}. */
  String attribute() {
    return attribute;
  }

  /** The way in which a language is written, by its BCP 47 tag. */
  public static Direction ofLanguage(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    boolean rtl = locale.getScript().isEmpty()
        ? RTL_LANGUAGES.contains(locale.getLanguage())
        : RTL_SCRIPTS.contains(locale.getScript());
    return rtl ? RTL : LTR;
  }

  /**
   * The way that most letters of a line run, else the way of the page. Counting serves a line such as a foreign name
   * followed by an English title better than going by the first letter.
   */
  public static Direction of(ImmutableList<Inline> line, Direction page) {
    int balance = 0;
    for (Inline inline : line) {
      balance += balance(words(inline));
    }
    return balance == 0 ? page : balance > 0 ? LTR : RTL;
  }

  private static int balance(String text) {
    int balance = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      byte way = Character.getDirectionality(text.codePointAt(i));
      if (way == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        balance++;
      } else if (way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
          || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
        balance--;
      }
    }
    return balance;
  }

  /** Whether a letter that runs from right to left may be in the line; quick, and wrong only in saying yes. */
  static boolean mayHoldRtl(ImmutableList<Inline> line) {
    for (int i = 0; i < line.size(); i++) {
      if (mayHoldRtl(words(line.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** The words that a reader sees of a stretch. */
  static String words(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text();
    }
    return inline instanceof Inline.Strong strong ? strong.text() : ((Inline.Link) inline).text();
  }

  private static boolean mayHoldRtl(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (mayBeRtl(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** The blocks of Unicode that hold Hebrew, Arabic and their neighbours, and the mark for right to left. */
  private static boolean mayBeRtl(char c) {
    return c >= 0x0590
        && (c <= 0x08FF
            || c == 0x200F
            || (c >= 0xFB1D && c <= 0xFEFE)
            || c == 0xD802
            || c == 0xD803
            || c == 0xD83A
            || c == 0xD83B);
  }
}
