package dev.promo.core.lint;

/**
 * Tells the time in which something happened from time that was won: {@code for two years} is a frame, {@code saved two
 * hours} and {@code for 90 days without an accident} are results.
 */
final class Frames {
  private static final double SECONDS_OF_A_DAY = 86_400;
  private static final int REACH = 4;
  private static final int NEAR = 8;

  private final Tokens tokens;
  private final Hits hits;

  Frames(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  boolean isFrame(Quantity time) {
    if (hits.value(tokens.word(time.end() - 1)) < SECONDS_OF_A_DAY) {
      return false;
    }
    if (tokens.isHyphened(time.end() - 1)) {
      return !isNear(time.first(), WordList.CHANGE_VERBS);
    }
    return isOpened(time) && !isFree(time);
  }

  /** Whether {@code for}, {@code over}, {@code after}, {@code every} or the like stands before it. */
  private boolean isOpened(Quantity time) {
    int at = time.first() - 1;
    int last = at - REACH;
    while (at >= 0 && at > last && tokens.isWord(at)) {
      if (is(at, WordList.FRAME_OPENERS)) {
        return !hits.covers(WordList.CHANGE_VERBS, at - 1);
      }
      if (!is(at, WordList.FRAME_WORDS)) {
        return false;
      }
      at--;
    }
    return false;
  }

  private boolean isFree(Quantity time) {
    for (int at = Math.max(0, time.first() - NEAR); at < time.end() + NEAR; at++) {
      if (is(at, WordList.FREEDOM)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNear(int token, WordList list) {
    for (int at = token - 1; at >= 0 && at >= token - REACH; at--) {
      if (hits.covers(list, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(int token, WordList list) {
    return tokens.isWord(token) && hits.isIn(tokens.word(token), list);
  }
}
