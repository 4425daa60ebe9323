package dev.promo.core.lint;

import dev.promo.core.lint.Quantity.Kind;

/** Whether the verb of a change and its numbers agree in direction and in unit. */
final class ChangeCheck {
  private static final int REACH = 14;

  private ChangeCheck() {}

  static void changes(Reading reading, Findings findings) {
    for (Change change : reading.changes()) {
      if (isOfTwoKinds(change) || goesTheOtherWay(reading, change)) {
        findings.add(
            WinRule.CONTRADICTORY_CHANGE,
            reading.start(change.first()),
            reading.endBefore(change.end()));
      }
    }
  }

  /** A share on one side only, or time on one side only. */
  private static boolean isOfTwoKinds(Change change) {
    return isOnOneSide(change, Kind.PERCENT)
        || isOnOneSide(change, Kind.TIME)
        || isOnOneSide(change, Kind.MONEY);
  }

  private static boolean isOnOneSide(Change change, Kind kind) {
    return change.before().is(kind) != change.after().is(kind);
  }

  private static boolean goesTheOtherWay(Reading reading, Change change) {
    int rise = Double.compare(change.after().value(), change.before().value());
    int direction = direction(reading, change.first());
    return direction != 0 && rise != 0 && direction != Integer.signum(rise);
  }

  /** 1 when the nearest verb of the clause before goes up, -1 when it goes down, 0 when none does or another verb moves. */
  private static int direction(Reading reading, int from) {
    Tokens tokens = reading.tokens();
    for (int at = from - 1; at >= 0 && at > from - REACH; at--) {
      if (tokens.isSign(at, ".;!?\n") || isOtherMove(reading, at)) {
        return 0;
      }
      if (reading.hits().covers(WordList.DOWN_VERBS, at)) {
        return -1;
      }
      if (reading.hits().covers(WordList.UP_VERBS, at)) {
        return 1;
      }
    }
    return 0;
  }

  private static boolean isOtherMove(Reading reading, int token) {
    return reading.isIn(token, WordList.MOVES);
  }
}
