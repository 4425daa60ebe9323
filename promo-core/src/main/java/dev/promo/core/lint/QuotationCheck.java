package dev.promo.core.lint;

/** Quotations of some length that nobody is named for. */
final class QuotationCheck {
  private static final int SHORTEST = 12;
  /** Two words are a term that somebody coined. */
  private static final int FEWEST_WORDS = 3;

  private static final int REACH = 3;
  private static final int LONGEST_ROLE = 16;

  private QuotationCheck() {}

  static void quotations(Reading reading, Findings findings) {
    if (!reading.draft().corroborations().isEmpty() || reading.has(WordList.SPEECH)) {
      return;
    }
    reading
        .quotations()
        .forEach(quotation -> judge(quotation.first(), quotation.end() - 1, reading, findings));
  }

  private static void judge(int open, int close, Reading reading, Findings findings) {
    Tokens tokens = reading.tokens();
    boolean isLong =
        tokens.start(close) - tokens.end(open) >= SHORTEST && close - open > FEWEST_WORDS;
    if (isLong && !isTitle(reading, open, close) && !isAttributed(reading, open, close)) {
      findings.add(WinRule.QUOTE_WITHOUT_SOURCE, reading.start(open), reading.endBefore(close + 1));
    }
  }

  /** {@code the "Safe hands at work" programme}. */
  private static boolean isTitle(Reading reading, int open, int close) {
    return reading.hits().covers(WordList.TITLES, open - 1)
        || reading.hits().covers(WordList.TITLES, close + 1)
        || isCapitalised(reading.tokens(), open, close);
  }

  /** Whether every longer word between the signs has a capital, as in the name of something. */
  private static boolean isCapitalised(Tokens tokens, int open, int close) {
    int small = 0;
    int words = 0;
    for (int at = open + 1; at < close; at++) {
      if (tokens.isWord(at) && tokens.end(at) - tokens.start(at) > REACH) {
        words++;
        small += tokens.isCapital(at) ? 0 : 1;
      }
    }
    return words > 1 && small == 0;
  }

  /** {@code Ines Prado (head of hiring): "..."} and {@code "..." (Ines Prado)}, {@code "..." - Ines Prado}. */
  private static boolean isAttributed(Reading reading, int open, int close) {
    return isSpeakerBefore(reading, open) || isSpeakerBehind(reading, close);
  }

  private static boolean isSpeakerBefore(Reading reading, int open) {
    Tokens tokens = reading.tokens();
    if (!tokens.isSign(open - 1, ":,")) {
      return false;
    }
    int at = open - 2;
    if (tokens.isSign(at, ")")) {
      while (at > open - LONGEST_ROLE && !tokens.isSign(at, "(")) {
        at--;
      }
      at--;
    }
    return at >= 0
        && tokens.isWord(at)
        && tokens.isCapital(at)
        && !reading.isIn(at, WordList.NOT_A_SPEAKER);
  }

  private static boolean isSpeakerBehind(Reading reading, int close) {
    Tokens tokens = reading.tokens();
    int at = close + 1;
    if (tokens.isSign(at, ".,")) {
      at++;
    }
    return tokens.isSign(at, "(-\u2013\u2014,")
        && tokens.isWord(at + 1)
        && tokens.isCapital(at + 1)
        && !reading.isIn(at + 1, WordList.NOT_A_SPEAKER);
  }
}
