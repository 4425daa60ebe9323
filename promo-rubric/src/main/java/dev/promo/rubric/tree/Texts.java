package dev.promo.rubric.tree;

import static java.util.stream.Collectors.joining;

import com.google.common.base.CharMatcher;
import dev.promo.rubric.markdown.MarkdownText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be said of a text without knowing its language. */
final class Texts {
  private static final CharMatcher SPACE = CharMatcher.whitespace();
  private static final CharMatcher SENTENCE_END = CharMatcher.anyOf(".!。！");
  private static final Pattern LAST_NUMBER = Pattern.compile("(?<![0-9/.,-])([0-9]{1,4})$");
  private static final Pattern CODE =
      Pattern.compile("(?:^| )--?[a-z][a-z-]*(?:[ =]|$)|&&|[$]\\{|\\{\\{|^[a-z+]+://[^ ]+$");
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_WIDE = 6;

  private Texts() {}

  /** The text on one line, without markup. */
  static String oneLine(String text) {
    return MarkdownText.of(text).text();
  }

  /** The lines of a text, without markup. */
  static String plainLines(String text) {
    return text.lines().map(Texts::oneLine).filter(line -> !line.isEmpty()).collect(joining("\n"));
  }

  /** Whether it is long enough to say something, as a name or a number is not. */
  static boolean isProse(String text) {
    String line = oneLine(text);
    return SPACE.countIn(line) + 1 >= FEWEST_WORDS
        || line.codePoints().filter(Character::isIdeographic).count() >= FEWEST_WIDE;
  }

  /** Whether it ends as sentences do. */
  static boolean isSentence(String text) {
    return isProse(text) && SENTENCE_END.matches(text.charAt(text.length() - 1));
  }

  /** Whether it is made for a machine: a command with options, a template or an address. */
  static boolean isCode(String text) {
    return CODE.matcher(text).find();
  }

  /** The number at the end of a text such as {@code SFIA 5}; nothing where several stand there. */
  static Optional<Integer> lastNumber(String text) {
    Matcher number = LAST_NUMBER.matcher(text);
    return number.find() ? Optional.of(Integer.parseInt(number.group(1))) : Optional.empty();
  }
}
