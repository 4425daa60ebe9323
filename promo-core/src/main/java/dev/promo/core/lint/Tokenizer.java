package dev.promo.core.lint;

import dev.promo.core.lint.Tokens.Kind;

/** Cuts a text into tokens in one pass. Blanks and the hyphens inside words are not tokens. For one text. */
final class Tokenizer {
  private final String text;
  private final Dictionary dictionary;
  private final Tokens tokens;
  private int at;

  private Tokenizer(String text, Dictionary dictionary) {
    this.text = text;
    this.dictionary = dictionary;
    this.tokens = new Tokens(text);
  }

  static Tokens read(String text, Dictionary dictionary) {
    return new Tokenizer(text, dictionary).read();
  }

  private Tokens read() {
    while (at < text.length()) {
      char here = text.charAt(at);
      boolean hyphened = isHyphenInside();
      if (hyphened) {
        at++;
        here = text.charAt(at);
      }
      if (isDigit(here)) {
        int end = Numeral.end(text, at);
        add(Kind.NUMBER, end, Dictionary.UNKNOWN, hyphened);
      } else if (isLetter(here)) {
        readWord(hyphened);
      } else if (isBlank(here)) {
        at++;
      } else {
        add(Kind.SIGN, at + signLength(here), Dictionary.UNKNOWN, hyphened);
      }
    }
    return tokens;
  }

  private void readWord(boolean hyphened) {
    int end = wordEnd();
    if (end < text.length() && isDigit(text.charAt(end))) {
      add(Kind.CODE, codeEnd(end), Dictionary.UNKNOWN, hyphened);
    } else {
      add(Kind.WORD, end, dictionary.number(text, at, end), hyphened);
    }
  }

  private void add(Kind kind, int end, int word, boolean hyphened) {
    tokens.add(kind, at, end, word, hyphened);
    at = end;
  }

  private int wordEnd() {
    int end = at + 1;
    while (end < text.length() && (isLetter(text.charAt(end)) || isApostropheInside(end))) {
      end++;
    }
    return end;
  }

  /** Letters, digits, and points and slashes between them: {@code v2.3.1}. */
  private int codeEnd(int from) {
    int end = from;
    while (end < text.length()) {
      boolean goesOn = isLetter(text.charAt(end)) || isDigit(text.charAt(end));
      if (!goesOn && !(text.charAt(end) == '.' && isAlphanumeric(end + 1))) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean isApostropheInside(int place) {
    char sign = text.charAt(place);
    return (sign == '\'' || sign == '\u2019')
        && place + 1 < text.length()
        && isLetter(text.charAt(place + 1));
  }

  private boolean isHyphenInside() {
    char sign = text.charAt(at);
    return (sign == '-' || sign == '\u2010' || sign == '\u2011')
        && at > 0
        && isAlphanumeric(at - 1)
        && isAlphanumeric(at + 1);
  }

  private boolean isAlphanumeric(int place) {
    return place < text.length() && (isLetter(text.charAt(place)) || isDigit(text.charAt(place)));
  }

  /** Arrows of two characters are one sign. */
  private int signLength(char sign) {
    boolean isArrow =
        (sign == '-' || sign == '=') && at + 1 < text.length() && text.charAt(at + 1) == '>';
    return isArrow ? 2 : 1;
  }

  static boolean isDigit(char character) {
    return '0' <= character && character <= '9';
  }

  /** Letters and their marks, and the halves of characters outside the basic plane. */
  static boolean isLetter(char character) {
    if (character < 0x80) {
      return ('a' <= character && character <= 'z') || ('A' <= character && character <= 'Z');
    }
    return Character.isLetter(character)
        || Character.isSurrogate(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  /** Blanks, but for the ends of lines, which end a sentence as well. */
  private static boolean isBlank(char character) {
    return character != '\n'
        && (Character.isWhitespace(character) || Character.isSpaceChar(character));
  }
}
