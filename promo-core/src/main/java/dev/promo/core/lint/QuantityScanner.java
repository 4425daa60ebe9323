package dev.promo.core.lint;

import static java.util.stream.Collectors.toSet;

import dev.promo.core.lint.Hits.Hit;
import dev.promo.core.lint.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the numbers of a text in one pass and tells results from dates, names and frames. For one text. */
final class QuantityScanner {
  private static final int MOST_BETWEEN = 2;
  /** So many rooms, phases and the like are numbered; a greater number counts something. */
  private static final int MOST_NAMES = 100;

  private final Tokens tokens;
  private final Hits hits;
  private final NumberReader numbers;
  private final Dates dates;
  private final Frames frames;
  private final List<Quantity> found = new ArrayList<>();

  private QuantityScanner(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
    this.numbers = new NumberReader(tokens, hits);
    this.dates = new Dates(tokens, hits);
    this.frames = new Frames(tokens, hits);
  }

  static List<Quantity> scan(Tokens tokens, Hits hits) {
    return new QuantityScanner(tokens, hits).scan();
  }

  private List<Quantity> scan() {
    int token = 0;
    while (token < tokens.size()) {
      int after = dates.end(token);
      if (after > token) {
        int year = dates.hasYear(token, after) ? 1 : 0;
        found.add(new Quantity(Kind.DATE, token, after, year, Dictionary.UNKNOWN, 0));
        token = after;
      } else if (numbers.startsAt(token)) {
        Quantity quantity = read(numbers.read(token));
        found.add(quantity);
        token = Math.max(token + 1, quantity.end());
      } else {
        token++;
      }
    }
    addFactors();
    return found;
  }

  /** What multiplies without a number; in {@code half a million} the number has it already. */
  private void addFactors() {
    if (!hits.any(WordList.FACTORS)) {
      return;
    }
    Set<Integer> taken = found.stream().map(Quantity::first).collect(toSet());
    for (Hit hit : hits.of(WordList.FACTORS)) {
      if (!taken.contains(hit.end())) {
        found.add(new Quantity(Kind.FACTOR, hit.first(), hit.end(), 0, Dictionary.UNKNOWN, 0));
      }
    }
  }

  private Quantity read(Numerals numeral) {
    if (numeral.isName() || isNamed(numeral)) {
      return numeral.as(Kind.NAME, numeral.first(), numeral.end());
    }
    int sign = numeral.first() - 1;
    if (isCurrencyBefore(sign)) {
      return numeral.as(Kind.MONEY, sign, moneyEnd(numeral.end()));
    }
    return withUnit(numeral);
  }

  private Quantity withUnit(Numerals numeral) {
    int next = numeral.end();
    if (tokens.isSign(next, "%\u2030") || isIn(next, WordList.PERCENT_WORDS) || isPerCent(next)) {
      int end = isPerCent(next) ? next + 2 : next + 1;
      return numeral.as(Kind.PERCENT, numeral.first(), isPoint(end) ? end + 1 : end);
    }
    if (isCurrencyAfter(next) && !numeral.isWord()) {
      return numeral.as(Kind.MONEY, numeral.first(), moneyEnd(next + 1));
    }
    if (isCurrencyWord(next)) {
      return numeral.as(Kind.MONEY, numeral.first(), next + 1);
    }
    int unit = unit(numeral);
    if (unit < 0) {
      return unitless(numeral);
    }
    return isIn(unit, WordList.TIME_UNITS) ? time(numeral, unit) : count(numeral, unit);
  }

  private Quantity time(Numerals numeral, int unit) {
    double seconds = numeral.value() * hits.value(tokens.word(unit));
    Quantity time = new Quantity(
        Kind.TIME, numeral.first(), unit + 1, seconds, tokens.word(unit), numeral.digits());
    return frames.isFrame(time) ? time.as(Kind.FRAME) : time;
  }

  private Quantity count(Numerals numeral, int unit) {
    return new Quantity(
        Kind.COUNT,
        numeral.first(),
        unit + 1,
        numeral.value(),
        tokens.word(unit),
        numeral.digits());
  }

  /** Without a unit a number is a value when the words around it say so, and else it says nothing. */
  private Quantity unitless(Numerals numeral) {
    boolean isValue = (!numeral.isWord() || numeral.value() > 1)
        && (isIn(numeral.first() - 1, WordList.VALUE_WORDS)
            || tokens.isSign(numeral.first() - 1, "~\u2248<>\u2265\u2264\u2192")
            || isRate(numeral.end()));
    return numeral.as(isValue ? Kind.VALUE : Kind.BARE, numeral.first(), numeral.end());
  }

  /** {@code a month}, {@code per call}. */
  private boolean isRate(int token) {
    return (isIn(token, WordList.RATE_WORDS) && tokens.isWord(token + 1))
        || tokens.isSign(token, "/");
  }

  /** The token that says what is counted, or -1. */
  private int unit(Numerals numeral) {
    int next = numeral.end();
    int token = next;
    while (token <= next + MOST_BETWEEN && tokens.isWord(token)) {
      if (isIn(token, WordList.TIME_UNITS) || isIn(token, WordList.COUNT_UNITS)) {
        return token;
      }
      if (isIn(token, WordList.CLOSING_WORDS)) {
        break;
      }
      token++;
    }
    return isCountable(numeral, next) ? next : -1;
  }

  /** Whether a word that no list knows can be what is counted: small letters, and more than one of it. */
  private boolean isCountable(Numerals numeral, int next) {
    if (!tokens.isWord(next) || isIn(next, WordList.CLOSING_WORDS) || tokens.isCapital(next)) {
      return false;
    }
    boolean isPlural = tokens.end(next) - tokens.start(next) > 2 && lastLetter(next) == 's';
    boolean secondIsPlural = tokens.isWord(next + 1)
        && lastLetter(next + 1) == 's'
        && tokens.end(next + 1) - tokens.start(next + 1) > 3
        && !isIn(next + 1, WordList.CLOSING_WORDS);
    return numeral.value() != 1 && (isPlural || secondIsPlural || !numeral.isWord());
  }

  private char lastLetter(int token) {
    return Dictionary.fold(tokens.text().charAt(tokens.end(token) - 1));
  }

  /** {@code phase 2}, {@code Python 3}: a number that tells one thing from another. */
  private boolean isNamed(Numerals numeral) {
    int before = numeral.first() - 1;
    if (numeral.isWord() || !tokens.isWord(before)) {
      return false;
    }
    boolean isMeasured = isMeasure(numeral.end());
    if (isIn(before, WordList.LABELS) && !isIn(before - 1, WordList.RATE_WORDS)) {
      boolean isCapital = tokens.isCapital(before) && !tokens.isFirst(before);
      boolean counts = isMeasured || (numeral.value() >= MOST_NAMES && isKnownUnit(numeral));
      return isCapital || !counts;
    }
    return tokens.isNameLike(before)
        && !isMeasured
        && !numeral.hasMagnitude()
        && !isKnownUnit(numeral);
  }

  private boolean isMeasure(int token) {
    return isIn(token, WordList.TIME_UNITS)
        || tokens.isSign(token, "%")
        || isIn(token, WordList.PERCENT_WORDS)
        || isCurrencyAfter(token)
        || isCurrencyWord(token);
  }

  private boolean isKnownUnit(Numerals numeral) {
    int unit = unit(numeral);
    return unit >= 0 && isIn(unit, WordList.COUNT_UNITS);
  }

  /** {@code 6 percentage points}. */
  private boolean isPoint(int token) {
    return isIn(token - 1, WordList.PERCENT_WORDS) && isIn(token, WordList.COUNT_UNITS);
  }

  private boolean isPerCent(int token) {
    return tokens.isWord(token)
        && tokens.isWord(token + 1)
        && isIn(token, WordList.RATE_WORDS)
        && tokens.says(token + 1, "cent");
  }

  private boolean isCurrencyBefore(int token) {
    return isCurrencySign(token)
        || (tokens.isWord(token) && isIn(token, WordList.CURRENCIES) && isCode(token));
  }

  private boolean isCurrencyAfter(int token) {
    return isCurrencySign(token);
  }

  private boolean isCurrencySign(int token) {
    return tokens.is(token, Tokens.Kind.SIGN)
        && Character.getType(tokens.firstChar(token)) == Character.CURRENCY_SYMBOL;
  }

  /** A name of a currency in words, or its code in capitals. */
  private boolean isCurrencyWord(int token) {
    if (!tokens.isWord(token) || !isIn(token, WordList.CURRENCIES)) {
      return false;
    }
    if (isIn(token + 1, WordList.COUNT_UNITS) && !tokens.isAllCapitals(token)) {
      return false;
    }
    int letters = tokens.end(token) - tokens.start(token);
    return isCode(token) || letters > 3 || !isAscii(token) || letters == 2;
  }

  /** Short names of currencies are words as well, unless they are written as a code: {@code CHF}, {@code Fr}. */
  private boolean isCode(int token) {
    return tokens.isAllCapitals(token) || tokens.isCapital(token);
  }

  private boolean isAscii(int token) {
    return tokens.string(token).chars().allMatch(letter -> letter < 0x80);
  }

  /** A second mark of the same sum belongs to it: {@code $50 USD}. */
  private int moneyEnd(int token) {
    return isCurrencyWord(token) && tokens.isAllCapitals(token) ? token + 1 : token;
  }

  private boolean isIn(int token, WordList list) {
    return tokens.isWord(token) && hits.isIn(tokens.word(token), list);
  }
}
