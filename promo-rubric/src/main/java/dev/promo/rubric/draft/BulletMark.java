package dev.promo.rubric.draft;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * The mark with which a line begins that is a bullet.
 *
 * @param indent how far it stands to the right, a tab as four
 * @param mark what it looks like: itself, {@code 1} for all numbers and letters, {@code -} for all dashes
 * @param end where the text behind it begins
 */
record BulletMark(int indent, char mark, int end) {
  private static final CharMatcher SPACE = CharMatcher.inRange('\t', '\r').or(CharMatcher.is(' '));
  private static final CharMatcher DOTS =
      CharMatcher.anyOf("•‣▪▫◦●○■□➢➤►▶✓✔☐☑·∙⁃・◆◇★").precomputed();
  private static final CharMatcher DASHES = CharMatcher.anyOf("-*+–—");
  private static final CharMatcher TIGHT_DASHES = CharMatcher.anyOf("-–");
  private static final CharMatcher QUOTES = CharMatcher.anyOf("\"'“«");
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');
  private static final CharMatcher LETTERS = CharMatcher.inRange('a', 'z');
  private static final CharMatcher TICKS = CharMatcher.anyOf(" xX");
  private static final int TAB = 4;

  /** The mark of a line; nothing for a line that is no bullet. */
  static Optional<BulletMark> of(String line) {
    int start = spaceEnd(line, 0);
    char mark = at(line, start);
    int end = end(line, start, mark);
    if (end < 0) {
      return Optional.empty();
    }
    char kind = DASHES.matches(mark) ? '-' : DOTS.matches(mark) ? mark : '1';
    return Optional.of(new BulletMark(indent(line, start), kind, afterBox(line, end)));
  }

  /** How far a beginning of so many blanks stands to the right. */
  static int indent(String line, int blanks) {
    int indent = blanks;
    for (int i = 0; i < blanks; i++) {
      indent += line.charAt(i) == '\t' ? TAB - 1 : 0;
    }
    return indent;
  }

  /** Where the mark and the space behind it end; -1 where no mark is. */
  private static int end(String line, int start, char mark) {
    if (DASHES.matches(mark)) {
      return dashEnd(line, start);
    }
    return DOTS.matches(mark) ? spaceEnd(line, start + 1) : counterEnd(line, start);
  }

  /** A dash stands by itself, or before a word that it does not belong to. */
  private static int dashEnd(String line, int start) {
    int end = start + 1;
    if (end == line.length() || SPACE.matches(line.charAt(end))) {
      return spaceEnd(line, end);
    }
    boolean isTight = TIGHT_DASHES.matches(line.charAt(start))
        && (Character.isLetter(line.codePointAt(end)) || QUOTES.matches(line.charAt(end)));
    return isTight ? end : -1;
  }

  /** A number of at most two digits, or a letter, before a bracket; a number also before a point. */
  private static int counterEnd(String line, int start) {
    int end = start;
    if (DIGITS.matches(at(line, start))) {
      end += DIGITS.matches(at(line, start + 1)) ? 2 : 1;
      end = at(line, end) == '.' || at(line, end) == ')' ? end + 1 : -1;
    } else {
      end += at(line, start) == '(' ? 1 : 0;
      end = LETTERS.matches(at(line, end)) && at(line, end + 1) == ')' ? end + 2 : -1;
    }
    return end < 0 || !SPACE.matches(at(line, end)) ? -1 : spaceEnd(line, end);
  }

  /** Where the text begins behind a box to tick, if there is one. */
  private static int afterBox(String line, int start) {
    boolean isBox = at(line, start) == '['
        && TICKS.matches(at(line, start + 1))
        && at(line, start + 2) == ']'
        && SPACE.matches(at(line, start + 3));
    return isBox ? spaceEnd(line, start + 3) : start;
  }

  private static int spaceEnd(String line, int start) {
    int end = start;
    while (end < line.length() && SPACE.matches(line.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The character at a place; beyond the end one that means nothing. */
  private static char at(String line, int place) {
    return place < line.length() ? line.charAt(place) : '\0';
  }
}
