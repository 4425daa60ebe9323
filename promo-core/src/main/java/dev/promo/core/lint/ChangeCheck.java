package dev.promo.core.lint;

import dev.promo.core.lint.Quantity.Kind;

/** Whether the verb of a change and its numbers agree in direction and in unit. */
final class ChangeCheck {
  private static final int REACH = 14;

  private ChangeCheck() {}

  static void changes(Reading reading, Findings findings) {
    for (Change change : reading.changes()) {
      if (isOfTwoKinds(reading, change) || goesTheOtherWay(reading, change)) {
        findings.add(
            WinRule.CONTRADICTORY_CHANGE,
            reading.start(change.first()),
            reading.endBefore(change.end()));
      }
    }
  }

  /** A share on one side only, or time on one side only. */
  private static boolean isOfTwoKinds(Reading reading, Change change) {
    return isOnOneSide(change, Kind.PERCENT)
        || isOnOneSide(change, Kind.TIME)
        || isOnOneSide(change, Kind.MONEY)
        || countsOtherThings(reading, change);
  }

  /** {@code from 14 pallets to 3 trucks}; one word for people may well stand for another. */
  private static boolean countsOtherThings(Reading reading, Change change) {
    int before = change.before().end() - 1;
    int after = change.after().end() - 1;
    return change.before().is(Kind.COUNT)
        && change.after().is(Kind.COUNT)
        && isUnit(reading, before)
        && isUnit(reading, after)
        && !startsAlike(reading.tokens(), before, after);
  }

  private static boolean isUnit(Reading reading, int token) {
    return reading.isIn(token, WordList.COUNT_UNITS)
        && !reading.isIn(token, WordList.BENEFICIARIES)
        && !reading.isIn(token, WordList.PEOPLE);
  }

  /** One and many of the same. */
  private static boolean startsAlike(Tokens tokens, int one, int other) {
    String first = tokens.string(one);
    String second = tokens.string(other);
    int shared = Math.min(first.length(), second.length()) - 2;
    return shared <= 0 || first.regionMatches(true, 0, second, 0, shared);
  }

  private static boolean isOnOneSide(Change change, Kind kind) {
    return change.before().is(kind) != change.after().is(kind);
  }

  private static boolean goesTheOtherWay(Reading reading, Change change) {
    int rise = Double.compare(change.after().value(), change.before().value());
    int direction = direction(reading, change);
    return direction != 0 && rise != 0 && direction != Integer.signum(rise);
  }

  /**
   * 1 when the nearest verb of the clause before goes up, -1 when it goes down, 0 when none does or another verb moves.
   */
  private static int direction(Reading reading, Change change) {
    Tokens tokens = reading.tokens();
    int from = change.first();
    boolean isTime = change.after().is(Kind.TIME);
    for (int at = from - 1; at >= 0 && at > from - REACH; at--) {
      if (tokens.isSign(at, ".;!?\n") || isOtherMove(reading, at)) {
        return 0;
      }
      if (isTime && reading.hits().covers(WordList.SPEED_VERBS, at)) {
        return -1;
      }
      if (isTime && reading.hits().covers(WordList.SLOW_VERBS, at)) {
        return 1;
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
