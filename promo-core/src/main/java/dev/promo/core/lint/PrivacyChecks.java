package dev.promo.core.lint;

import dev.promo.core.lint.Hits.Hit;
import java.util.Optional;

/** What should not be in a case at all: private facts, secrets, and somebody's pay. */
final class PrivacyChecks {
  private static final int REACH = 4;

  private PrivacyChecks() {}

  static void privateFacts(Reading reading, Findings findings) {
    WordChecks.report(WordList.PRIVATE, WinRule.PROTECTED_OR_PRIVATE, reading, findings);
    Tokens tokens = reading.tokens();
    for (int token = 0; token < tokens.size(); token++) {
      if (isAge(tokens, token)) {
        findings.add(
            WinRule.PROTECTED_OR_PRIVATE, reading.start(token), reading.endBefore(token + 1));
      }
    }
  }

  /** {@code Dario, 61, ...} and {@code Dario (61)}. */
  private static boolean isAge(Tokens tokens, int token) {
    if (!tokens.isNumber(token) || tokens.end(token) - tokens.start(token) != 2) {
      return false;
    }
    boolean isSetOff = (tokens.isSign(token - 1, ",") && tokens.isSign(token + 1, ","))
        || (tokens.isSign(token - 1, "(") && tokens.isSign(token + 1, ")"));
    return isSetOff
        && tokens.isWord(token - 2)
        && tokens.isCapital(token - 2)
        && tokens.firstChar(token) > '1';
  }

  static void secrets(Reading reading, Findings findings) {
    SecretScanner.scan(
        reading.tokens(),
        (start, end) -> findings.add(WinRule.SECRET_OR_PERSONAL_DATA, start, end));
    keys(reading, findings);
    pay(reading, findings);
  }

  /** {@code password: hunter2}. */
  private static void keys(Reading reading, Findings findings) {
    Tokens tokens = reading.tokens();
    for (int token = 0; token + 2 < tokens.size(); token++) {
      if (reading.isIn(token, WordList.KEYS)
          && tokens.isSign(token + 1, ":=")
          && (tokens.isGlued(token + 1) || tokens.isSign(token + 1, "="))) {
        findings.add(
            WinRule.SECRET_OR_PERSONAL_DATA, reading.start(token), reading.endBefore(token + 3));
      }
    }
  }

  /** Somebody's pay: a sum or great number right behind words of pay. */
  private static void pay(Reading reading, Findings findings) {
    for (Quantity quantity : reading.quantities()) {
      if (isSum(quantity)) {
        payBefore(reading, quantity)
            .ifPresent(hit -> findings.add(
                WinRule.SECRET_OR_PERSONAL_DATA,
                reading.start(hit.first()),
                reading.endBefore(quantity.end())));
      }
    }
  }

  private static Optional<Hit> payBefore(Reading reading, Quantity sum) {
    for (int at = sum.first() - 1; at >= sum.first() - REACH - 1; at--) {
      if (reading.hits().covers(WordList.PAY, at)) {
        return Hits.around(reading.hits().of(WordList.PAY), at);
      }
      if (reading.tokens().isSign(at, ".;!?,")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isSum(Quantity quantity) {
    return quantity.is(Quantity.Kind.MONEY)
        || (quantity.value() >= 1_000
            && (quantity.is(Quantity.Kind.BARE) || quantity.is(Quantity.Kind.VALUE)));
  }
}
