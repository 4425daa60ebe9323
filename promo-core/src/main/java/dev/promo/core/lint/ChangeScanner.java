package dev.promo.core.lint;

import dev.promo.core.lint.Quantity.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the values before and after among the numbers of a text: {@code from 9 to 2}, {@code 9 -> 2}, {@code to 2 from
 * 9}.
 */
final class ChangeScanner {
  private static final int LEAD = 4;
  private static final int BETWEEN = 10;

  private final Tokens tokens;
  private final Hits hits;

  private ChangeScanner(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  static List<Change> scan(Tokens tokens, Hits hits, List<Quantity> quantities) {
    ChangeScanner scanner = new ChangeScanner(tokens, hits);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i + 1 < quantities.size(); i++) {
      Quantity one = quantities.get(i);
      for (int j = i + 1; j <= i + 2 && j < quantities.size(); j++) {
        if (scanner.isChange(one, quantities.get(j))) {
          changes.add(shared(one, quantities.get(j), scanner));
          break;
        }
        if (scanner.isReversed(one, quantities.get(j))) {
          changes.add(shared(quantities.get(j), one, scanner));
          break;
        }
      }
    }
    return changes;
  }

  private boolean isChange(Quantity one, Quantity other) {
    boolean areValues = (isValue(one) && isValue(other)) || areNumbered(one, other);
    if (!areValues || other.first() - one.end() > BETWEEN) {
      return false;
    }
    return isArrowBetween(one, other)
        || (isLedBy(one, WordList.FROM)
            && isLedBy(other, WordList.TO)
            && isOneSentence(one, other));
  }

  private boolean isReversed(Quantity one, Quantity other) {
    return isValue(one)
        && isValue(other)
        && other.first() - one.end() <= BETWEEN
        && isLedBy(one, WordList.TO)
        && isLedBy(other, WordList.FROM)
        && isOneSentence(one, other);
  }

  private static boolean isValue(Quantity quantity) {
    return !quantity.is(Kind.DATE) && !quantity.is(Kind.NAME) && !quantity.is(Kind.FACTOR);
  }

  /** {@code from day 9 to day 4}: numbers behind the same word. */
  private boolean areNumbered(Quantity one, Quantity other) {
    return one.is(Kind.NAME)
        && other.is(Kind.NAME)
        && tokens.isWord(one.first() - 1)
        && tokens.isWord(other.first() - 1)
        && tokens.word(one.first() - 1) == tokens.word(other.first() - 1)
        && hits.isIn(tokens.word(one.first() - 1), WordList.TIME_UNITS);
  }

  private boolean isArrowBetween(Quantity one, Quantity other) {
    for (int at = one.end(); at < other.first() && at < one.end() + LEAD; at++) {
      if (tokens.isSign(at, "\u2192\u21d2\u2794\u27a1") || isTypedArrow(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTypedArrow(int token) {
    return tokens.isSign(token, "-=") && tokens.end(token) - tokens.start(token) == 2;
  }

  /** Whether a word of the list stands before it, with nothing but an estimate or the like between. */
  private boolean isLedBy(Quantity quantity, WordList list) {
    for (int at = quantity.first() - 1; at >= 0 && at >= quantity.first() - LEAD; at--) {
      if (tokens.isWord(at) && hits.isIn(tokens.word(at), list)) {
        return true;
      }
      boolean goesOn = tokens.isSign(at, "~\u2248<>")
          || (tokens.isWord(at)
              && (hits.isIn(tokens.word(at), WordList.VALUE_WORDS)
                  || hits.isIn(tokens.word(at), WordList.RATE_WORDS)
                  || hits.isIn(tokens.word(at), WordList.FRAME_WORDS)
                  || hits.isIn(tokens.word(at), WordList.LABELS)
                  || hits.covers(WordList.ESTIMATORS, at)));
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  private boolean isOneSentence(Quantity one, Quantity other) {
    for (int at = one.end(); at < other.first(); at++) {
      if (tokens.isSign(at, ".;!?\n")) {
        return false;
      }
    }
    return true;
  }

  /** Gives a value without a unit the unit of the other. */
  private static Change shared(Quantity before, Quantity after, ChangeScanner scanner) {
    boolean lendsForward = hasUnit(before) && !hasUnit(after);
    boolean lendsBack = hasUnit(after) && !hasUnit(before);
    return new Change(
        lendsBack ? before.inUnitOf(after, scanner.factor(after)) : measured(before),
        lendsForward ? after.inUnitOf(before, scanner.factor(before)) : measured(after));
  }

  private double factor(Quantity quantity) {
    return quantity.is(Kind.TIME) ? hits.value(quantity.unit()) : 1;
  }

  private static boolean hasUnit(Quantity quantity) {
    return !quantity.is(Kind.BARE) && !quantity.is(Kind.VALUE) && !quantity.is(Kind.NAME);
  }

  private static Quantity measured(Quantity quantity) {
    return switch (quantity.kind()) {
      case BARE, NAME -> quantity.as(Kind.VALUE);
      case FRAME -> quantity.as(Kind.TIME);
      default -> quantity;
    };
  }
}
