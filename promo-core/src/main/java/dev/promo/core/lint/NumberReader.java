package dev.promo.core.lint;

/** Reads a number in digits or in words, with what multiplies it. */
final class NumberReader {
  private static final int HUNDRED = 100;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private final Tokens tokens;
  private final Hits hits;

  NumberReader(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  /** Whether a number begins at a token: digits, a number in words, or {@code a hundred}. */
  boolean startsAt(int token) {
    return tokens.isNumber(token)
        || (is(token, WordList.NUMBERS) && !tokens.isHyphened(token))
        || (is(token, WordList.MAGNITUDES)
            && isArticle(token - 1)
            && tokens.end(token) - tokens.start(token) > 2);
  }

  Numerals read(int token) {
    return tokens.isNumber(token) ? digits(token) : words(token);
  }

  private Numerals digits(int token) {
    int start = tokens.start(token);
    int end = tokens.end(token);
    double value = Numeral.value(tokens.text(), start, end);
    int digits = Numeral.significantDigits(tokens.text(), start, end);
    int after = token + 1;
    boolean multiplied = false;
    while (is(after, WordList.MAGNITUDES) && isMultiplier(after)) {
      value *= hits.value(tokens.word(after));
      multiplied = true;
      after++;
      after += isAbbreviation(after) ? 1 : 0;
    }
    boolean isName = Numeral.isDotted(tokens.text(), start, end)
        || tokens.isSign(token - 1, "#\u2116@")
        || isTiedToName(token)
        || hasNameEnding(after, value);
    return new Numerals(
        token,
        isName && tokens.isWord(after) && tokens.isGlued(after) ? after + 1 : after,
        value,
        digits,
        false,
        multiplied,
        isName);
  }

  /** Whether the point here belongs to the word before, as in {@code 3,2 Mio. EUR}. */
  private boolean isAbbreviation(int token) {
    return tokens.isSign(token, ".")
        && tokens.isGlued(token)
        && (tokens.is(token + 1, Tokens.Kind.SIGN) || is(token + 1, WordList.CURRENCIES));
  }

  /** {@code m} is a million for money and metres else; either way it is a quantity. */
  private boolean isMultiplier(int token) {
    return tokens.isGlued(token)
        || tokens.end(token) - tokens.start(token) > 1
        || Character.isUpperCase(tokens.firstChar(token));
  }

  /** {@code PROJ-123}, {@code covid-19}, and the inside of {@code B-52-H}. */
  private boolean isTiedToName(int token) {
    return tokens.isHyphened(token)
        && !tokens.isNumber(token - 1)
        && (tokens.isAllCapitals(token - 1) || tokens.is(token - 1, Tokens.Kind.CODE));
  }

  /** {@code 2nd}, {@code 1990s}, {@code 9am}, {@code 10:30}, {@code 3D}. */
  private boolean hasNameEnding(int after, double value) {
    if (tokens.isSign(after, ":")
        && tokens.isGlued(after)
        && tokens.isNumber(after + 1)
        && tokens.isGlued(after + 1)) {
      return true;
    }
    if (!tokens.isWord(after)) {
      return false;
    }
    String next = tokens.string(after);
    if (next.equals("am") || next.equals("pm") || next.equals("AM") || next.equals("PM")) {
      return true;
    }
    return tokens.isGlued(after)
        && !tokens.isHyphened(after)
        && (next.equals("st")
            || next.equals("nd")
            || next.equals("rd")
            || next.equals("th")
            || next.equals("D")
            || (next.equals("s") && value >= FIRST_YEAR && value <= LAST_YEAR)
            || (next.length() == 1
                && Character.isUpperCase(next.charAt(0))
                && !is(after, WordList.MAGNITUDES)));
  }

  /** {@code two hundred and fifty thousand}, {@code half a million}. */
  private Numerals words(int token) {
    double total = 0;
    double part = 0;
    int at = token;
    boolean multiplied = false;
    while (true) {
      if (is(at, WordList.NUMBERS)) {
        part += hits.value(tokens.word(at));
      } else if (is(at, WordList.MAGNITUDES) && tokens.end(at) - tokens.start(at) > 2) {
        double magnitude = hits.value(tokens.word(at));
        part = Math.max(part, 1) * magnitude;
        if (magnitude > HUNDRED) {
          total += part;
          part = 0;
        }
        multiplied = true;
      } else if (multiplied && isAnd(at) && is(at + 1, WordList.NUMBERS)) {
        at++;
        continue;
      } else {
        break;
      }
      at++;
    }
    boolean isHalf = multiplied && hits.covers(WordList.FACTORS, token - 1);
    double value = total + part;
    return new Numerals(token, at, isHalf ? value / 2 : value, 1, true, multiplied, false);
  }

  private boolean isAnd(int token) {
    return tokens.says(token, "and");
  }

  private boolean isArticle(int token) {
    return is(token, WordList.RATE_WORDS)
        || is(token, WordList.VALUE_WORDS)
        || token < 0
        || !tokens.isWord(token);
  }

  private boolean is(int token, WordList list) {
    return tokens.isWord(token) && hits.isIn(tokens.word(token), list);
  }
}
