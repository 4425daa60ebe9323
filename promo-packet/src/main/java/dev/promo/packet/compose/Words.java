package dev.promo.packet.compose;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.List;

/** Texts measured in words; a word is what stands between white space. */
public final class Words {
  private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

  private Words() {}

  public static int count(String text) {
    return WORDS.splitToList(text).size();
  }

  /** The text itself if it is short enough, otherwise its beginning and a sign that more was said. */
  public static String first(int most, String text) {
    List<String> words = WORDS.splitToList(text);
    return words.size() <= most ? text : String.join(" ", words.subList(0, most)) + " …";
  }
}
