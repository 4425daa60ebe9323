package dev.promo.notation;

import static com.google.common.collect.ImmutableMultiset.toImmutableMultiset;
import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Lists;
import com.google.common.collect.Multisets;
import dev.promo.core.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Windows-1252, which holds all of Latin-1 that people write: the encoding in which older spreadsheets and editors save
 * western languages. Nothing in a file says so, hence it is only taken for it where nothing speaks against it.
 */
final class Windows1252 {
  private static final Charset CHARSET = Charset.forName("windows-1252");
  private static final CharMatcher NOT_ASCII = CharMatcher.ascii().negate();
  private static final int MOST_WORDS = 6;
  private static final CharMatcher CONTROL =
      CharMatcher.javaIsoControl().and(CharMatcher.noneOf("\t\n\f\r"));

  /**
   * What no western language has: four letters with marks in a row, as an alphabet of its own leaves behind, or a sign
   * inside a word or right behind such a letter, as letters of central Europe and cut-off UTF-8 do, or a sign right before
   * a word, as Japanese does.
   */
  private static final Pattern FOREIGN = Pattern.compile("[\u00C0-\u00FF]{4}"
      + "|\\p{L}[\u201A\u00A1-\u00B1\u00B3\u00B6\u00B8-\u00BF&&[^\u00AA\u00AD\u00BA\u00BB]]\\p{L}"
      + "|[\u00C0-\u00FF][\u00A1-\u00B8\u00BC-\u00BF&&[^\u00AD\u00AE\u00B4\u00B7]]"
      + "|[\u0192\u02C6\u02DC\u2020\u2021\u2030]\\p{L}");

  private Windows1252() {}

  /** The text, where the bytes can hardly be anything else; nothing for plain ASCII. */
  static Optional<String> decode(byte[] bytes) {
    try {
      String text = CHARSET.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return CONTROL.matchesNoneOf(text) && !FOREIGN.matcher(text).find()
          ? Optional.of(text).filter(NOT_ASCII::matchesAnyOf)
          : Optional.empty();
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Shows words with its letters, the rarest first, by which people see whether the guess is right. */
  static Problem guessed(String source, String text) {
    return Problem.warning(
        "ENCODING_GUESSED",
        Lines.place(source, text, NOT_ASCII.indexIn(text)),
        "The file is not written in UTF-8. It is read as Windows-1252, by which this reads "
            + words(text) + ".",
        "If that is wrong, open the file in an editor and save the file as UTF-8.");
  }

  private static String words(String text) {
    String signs = NOT_ASCII.retainFrom(text);
    ImmutableMultiset<Character> letters = Lists.charactersOf(signs).stream()
        .filter(Character::isLetter)
        .collect(toImmutableMultiset());
    ImmutableList<Character> shown = letters.isEmpty()
        ? ImmutableList.of(signs.charAt(0))
        : Multisets.copyHighestCountFirst(letters).elementSet().asList().reverse();
    return shown.stream()
        .map(sign -> word(text, text.indexOf(sign)))
        .distinct()
        .limit(MOST_WORDS)
        .map(Quoted::of)
        .collect(joining(", "));
  }

  private static String word(String text, int at) {
    int start = CharMatcher.whitespace().lastIndexIn(text.substring(0, at)) + 1;
    int end = CharMatcher.whitespace().indexIn(text, at);
    return text.substring(start, end < 0 ? text.length() : end);
  }
}
