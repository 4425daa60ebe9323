package dev.promo.core.lint;

/** Output that is counted as if it were what changed. */
final class VanityCheck {
  private static final int LEAD = 4;
  private static final int BETWEEN = 2;

  private VanityCheck() {}

  static void output(Reading reading, Findings findings) {
    boolean isAnswered = !reading.changes().isEmpty() || reading.has(WordList.RESULTS_OF_OUTPUT);
    if (isAnswered) {
      return;
    }
    for (Quantity quantity : reading.quantities()) {
      boolean isCount = !quantity.is(Quantity.Kind.DATE)
          && !quantity.is(Quantity.Kind.FRAME)
          && !reading.tokens().isHyphened(quantity.first() + 1)
          && !quantity.is(Quantity.Kind.MONEY)
          && !quantity.is(Quantity.Kind.PERCENT);
      if (isCount && isVanity(reading, quantity)) {
        findings.add(
            WinRule.VANITY_METRIC,
            reading.start(quantity.first()),
            reading.endBefore(quantity.end()));
      }
    }
  }

  private static boolean isVanity(Reading reading, Quantity quantity) {
    int numeralEnd = quantity.first() + 1;
    boolean counts = isCounted(reading, numeralEnd, quantity.end(), WordList.OUTPUT);
    boolean isFirst = quantity.first() == 0 || reading.tokens().isFirst(quantity.first());
    return (counts && (isDone(reading, quantity.first()) || (isFirst && isBare(reading, quantity))))
        || isBareLine(reading, quantity);
  }

  private static boolean isBare(Reading reading, Quantity quantity) {
    return isCounted(reading, quantity.first() + 1, quantity.end(), WordList.BARE_OUTPUT);
  }

  /** Lines of code and the like are vanity whatever the verb. */
  private static boolean isBareLine(Reading reading, Quantity quantity) {
    return isCounted(reading, quantity.first() + 1, quantity.end(), WordList.LINES_OF_CODE);
  }

  private static boolean isCounted(Reading reading, int from, int end, WordList list) {
    for (int at = from; at <= end + BETWEEN; at++) {
      if (reading.hits().at(list, at).isPresent()) {
        return true;
      }
      boolean goesOn = at < end
          || (reading.tokens().isWord(at) && !reading.isIn(at, WordList.CLOSING_WORDS))
          || reading.tokens().isSign(at, "+");
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  /** Whether a verb of output stands before the number, estimates and the like between. */
  private static boolean isDone(Reading reading, int first) {
    for (int at = first - 1; at >= 0 && at >= first - LEAD; at--) {
      if (reading.hits().covers(WordList.OUTPUT_VERBS, at)) {
        return true;
      }
      boolean goesOn = reading.isIn(at, WordList.VALUE_WORDS)
          || reading.isIn(at, WordList.RATE_WORDS)
          || reading.isIn(at, WordList.FRAME_WORDS)
          || reading.hits().covers(WordList.ESTIMATORS, at)
          || reading.tokens().isSign(at, "~\u2248");
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }
}
