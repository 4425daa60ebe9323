package dev.promo.core.lint;

import dev.promo.core.lint.Quantity.Kind;

/** Whether a sum says what it rests on, and an estimate is no more exact than it can be. */
final class MoneyChecks {
  private static final int MOST_DIGITS = 3;
  private static final int REACH = 4;
  private static final int MOST_UNIT_PRICE = 4;

  private MoneyChecks() {}

  static void basis(Reading reading, Findings findings) {
    boolean isExplained =
        reading.draft().basis().isPresent() || reading.has(WordList.BASES) || isCalculated(reading);
    if (isExplained) {
      return;
    }
    reading.quantities().stream()
        .filter(quantity -> quantity.is(Kind.MONEY))
        .findFirst()
        .ifPresent(money -> findings.add(
            WinRule.MONEY_WITHOUT_BASIS,
            reading.start(money.first()),
            reading.endBefore(money.end())));
  }

  /** {@code 400 returns x $10}, {@code 3 + 4 = 7}. */
  private static boolean isCalculated(Reading reading) {
    Tokens tokens = reading.tokens();
    for (Quantity quantity : reading.quantities()) {
      for (int at = quantity.end(); at < quantity.end() + MOST_UNIT_PRICE; at++) {
        boolean isOperator =
            tokens.isSign(at, "\u00d7*=\u00f7\u2715") && tokens.end(at) - tokens.start(at) == 1;
        boolean isTimes = tokens.says(at, "x") && !tokens.isGlued(at);
        if (isOperator || isTimes) {
          return true;
        }
      }
    }
    return false;
  }

  static void precision(Reading reading, Findings findings) {
    for (Quantity quantity : reading.quantities()) {
      boolean isNumber = quantity.isResult() || quantity.is(Kind.BARE) || quantity.is(Kind.FRAME);
      if (isNumber
          && quantity.digits() > MOST_DIGITS
          && (reading.draft().isEstimate() || isEstimated(reading, quantity))) {
        findings.add(
            WinRule.FALSE_PRECISION,
            reading.start(quantity.first()),
            reading.endBefore(quantity.end()));
      }
    }
  }

  private static boolean isEstimated(Reading reading, Quantity quantity) {
    return isEstimatedBefore(reading, quantity) || isEstimatedBehind(reading, quantity);
  }

  /** {@code 3,417 or so}. */
  private static boolean isEstimatedBehind(Reading reading, Quantity quantity) {
    return reading.hits().at(WordList.AFTERTHOUGHTS, quantity.end()).isPresent();
  }

  private static boolean isEstimatedBefore(Reading reading, Quantity quantity) {
    for (int at = quantity.first() - 1; at >= quantity.first() - REACH; at--) {
      if (reading.hits().covers(WordList.ESTIMATORS, at)
          || reading.tokens().isSign(at, "~\u2248")) {
        return true;
      }
      if (reading.tokens().isNumber(at) || reading.tokens().isSign(at, ".;")) {
        return false;
      }
    }
    return false;
  }
}
