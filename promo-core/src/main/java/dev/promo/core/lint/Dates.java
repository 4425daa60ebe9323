package dev.promo.core.lint;

/** Finds dates, months with a day or year, years and quarters. */
final class Dates {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;
  private static final int LAST_DAY = 31;

  private final Tokens tokens;
  private final Hits hits;

  Dates(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  /** Where the date ends that begins at a token; the token itself when none does. */
  int end(int token) {
    if (tokens.is(token, Tokens.Kind.CODE)) {
      return isPeriod(token) ? withYear(token + 1) : token;
    }
    if (isMonth(token)) {
      return monthEnd(token);
    }
    if (!tokens.isNumber(token)) {
      return token;
    }
    int end = numericEnd(token);
    if (end > token) {
      return end;
    }
    return dayOrYearEnd(token);
  }

  /** Whether the date between two tokens names its year. */
  boolean hasYear(int from, int end) {
    for (int token = from; token < end; token++) {
      boolean isFiscal = tokens.is(token, Tokens.Kind.CODE) && length(token) > 3;
      boolean isWhole = tokens.isNumber(token) && length(token) >= 6;
      if (isYear(token) || isFiscal || isWhole || tokens.isSign(token, "/") || isShortYear(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isShortYear(int token) {
    return tokens.isSign(token - 1, "'\u2019") && tokens.isGlued(token) && length(token) == 2;
  }

  private int monthEnd(int month) {
    if (isYear(month + 1)) {
      return month + 2;
    }
    if (isDay(month + 1) && !isCounted(month + 2)) {
      int after = isOrdinalEnding(month + 2) ? month + 3 : month + 2;
      after = tokens.isSign(after, ",") && isYear(after + 1) ? after + 1 : after;
      return withYear(after);
    }
    return month;
  }

  /** Whether the number before a token counts it: {@code March 12 stores}. */
  private boolean isCounted(int token) {
    return tokens.isWord(token)
        && !tokens.isCapital(token)
        && !hits.isIn(tokens.word(token), WordList.CLOSING_WORDS)
        && !isOrdinalEnding(token);
  }

  private int dayOrYearEnd(int token) {
    int after = isOrdinalEnding(token + 1) ? token + 2 : token + 1;
    if (isDay(token) && isMonth(after) && tokens.isCapital(after)) {
      return withYear(after + 1);
    }
    if (isYear(token) && !countsSomething(token)) {
      return tokens.is(token + 1, Tokens.Kind.CODE) && isPeriod(token + 1) ? token + 2 : token + 1;
    }
    return isShortYear(token) ? token + 1 : token;
  }

  /** {@code 2026-02-10}, {@code 2026-02}, {@code 10/02/2026}, {@code 2025/26}, {@code 10.02.2026}. */
  private int numericEnd(int token) {
    int second = tokens.isHyphened(token + 1) && tokens.isNumber(token + 1) ? token + 1 : -1;
    if (second > 0 && isYear(token) && value(second) <= LAST_DAY && length(second) == 2) {
      boolean isWhole = tokens.isHyphened(second + 1) && tokens.isNumber(second + 1);
      return isWhole ? second + 2 : second + 1;
    }
    if (isSlash(token + 1) && tokens.isNumber(token + 2)) {
      if (isSlash(token + 3) && tokens.isNumber(token + 4)) {
        return token + 5;
      }
      return isYear(token) || isYear(token + 2) ? token + 3 : token;
    }
    return isDottedDate(token) ? token + 1 : token;
  }

  private boolean isSlash(int token) {
    return tokens.isSign(token, "/") && tokens.isGlued(token) && tokens.isGlued(token + 1);
  }

  private boolean isDottedDate(int token) {
    int length = length(token);
    return Numeral.isDotted(tokens.text(), tokens.start(token), tokens.end(token))
        && 6 <= length
        && length <= 10;
  }

  private int withYear(int token) {
    return isYear(token) ? token + 1 : token;
  }

  /** A year that stands before a unit, or before many of something after no word of time, counts them. */
  private boolean countsSomething(int year) {
    int next = year + 1;
    if (tokens.isSign(next, "%")) {
      return true;
    }
    if (!tokens.isWord(next) || tokens.isHyphened(next)) {
      return false;
    }
    boolean isUnit = is(next, WordList.COUNT_UNITS)
        || is(next, WordList.TIME_UNITS)
        || (is(next, WordList.CURRENCIES) && tokens.isCapital(next));
    boolean isPlural = Dictionary.fold(tokens.text().charAt(tokens.end(next) - 1)) == 's'
        && !tokens.isCapital(next)
        && !is(next, WordList.CLOSING_WORDS);
    return (isUnit || isPlural) && !is(year - 1, WordList.YEAR_WORDS) && !isMonth(year - 1);
  }

  private boolean isMonth(int token) {
    return is(token, WordList.MONTHS) && tokens.isCapital(token);
  }

  private boolean isYear(int token) {
    return tokens.isNumber(token)
        && length(token) == 4
        && value(token) >= FIRST_YEAR
        && value(token) <= LAST_YEAR;
  }

  private boolean isDay(int token) {
    return tokens.isNumber(token)
        && length(token) <= 2
        && value(token) >= 1
        && value(token) <= LAST_DAY;
  }

  /** {@code Q3}, {@code H1}, {@code FY25}, {@code Q3FY25}, {@code KW12}. */
  private boolean isPeriod(int token) {
    char first = Dictionary.fold(tokens.firstChar(token));
    int length = length(token);
    char last = tokens.text().charAt(tokens.end(token) - 1);
    char second = Dictionary.fold(tokens.text().charAt(tokens.start(token) + 1));
    int parts = first == 'q' ? 4 : 2;
    boolean isHalfOrQuarter =
        length == 2 && (first == 'q' || first == 'h') && '1' <= last && last < '1' + parts;
    boolean isFiscal = first == 'f' && second == 'y' && length >= 4;
    boolean isLong = first == 'q' && Tokenizer.isDigit(second) && length > 3;
    return isHalfOrQuarter || isFiscal || isLong;
  }

  private boolean isOrdinalEnding(int token) {
    return tokens.isWord(token)
        && tokens.isGlued(token)
        && !tokens.isHyphened(token)
        && length(token) == 2
        && "st nd rd th".contains(tokens.string(token));
  }

  private double value(int token) {
    return Numeral.value(tokens.text(), tokens.start(token), tokens.end(token));
  }

  private int length(int token) {
    return tokens.end(token) - tokens.start(token);
  }

  private boolean is(int token, WordList list) {
    return tokens.isWord(token) && hits.isIn(tokens.word(token), list);
  }
}
