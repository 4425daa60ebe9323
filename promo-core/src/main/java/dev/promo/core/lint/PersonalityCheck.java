package dev.promo.core.lint;

import dev.promo.core.lint.Hits.Hit;

/** Words that describe somebody instead of what they did; the list of words that always do is asked elsewhere. */
final class PersonalityCheck {
  private static final int REACH = 7;

  private PersonalityCheck() {}

  static void traits(Reading reading, Findings findings) {
    for (Hit hit : reading.hits().of(WordList.TRAITS)) {
      boolean isSaid = reading.hits().covers(WordList.PERSONALITY, hit.first());
      if (!isSaid
          && (isOfSomebody(reading, hit) || isAboutSomebody(reading, hit, findings.profile()))) {
        findings.add(
            WinRule.PERSONALITY_LANGUAGE, reading.start(hit.first()), reading.endBefore(hit.end()));
      }
    }
  }

  /** {@code a brilliant and kind colleague}. */
  private static boolean isOfSomebody(Reading reading, Hit hit) {
    for (int at = hit.end(); at < hit.end() + 3; at++) {
      if (reading.hits().covers(WordList.PEOPLE, at)) {
        return true;
      }
      boolean goesOn = reading.hits().covers(WordList.TRAITS, at)
          || reading.isIn(at, WordList.LINKS)
          || reading.tokens().isSign(at, ",");
      if (!goesOn) {
        return false;
      }
    }
    return false;
  }

  /** {@code she can be very abrasive}: nothing but links and traits back to a person. */
  private static boolean isAboutSomebody(Reading reading, Hit hit, LintProfile profile) {
    boolean isFeedback = profile == LintProfile.FEEDBACK;
    boolean linked = false;
    for (int at = hit.first() - 1; at >= hit.first() - REACH; at--) {
      if (at < 0) {
        return linked || (isFeedback && isEnd(reading, hit));
      }
      if (isPerson(reading, at, isFeedback)) {
        return linked || reading.isIn(at, WordList.VERBS_OF_BEING);
      }
      if (reading.isIn(at, WordList.LINKS) || reading.isIn(at, WordList.BE)) {
        linked |=
            reading.isIn(at, WordList.BE) || reading.hits().covers(WordList.VERBS_OF_BEING, at);
      } else if (!reading.hits().covers(WordList.TRAITS, at)
          && !reading.tokens().isSign(at, ",")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the words before it belong to nobody but leave nothing else: a remark such as {@code Very pleasant.} */
  private static boolean isEnd(Reading reading, Hit hit) {
    Tokens tokens = reading.tokens();
    return hit.end() >= tokens.size()
        || tokens.isSign(hit.end(), ".,;!")
        || reading.isIn(hit.end(), WordList.LINKS);
  }

  /** A pronoun or a name; at the front of feedback a capital is a name, and elsewhere it need not be. */
  private static boolean isPerson(Reading reading, int token, boolean isFeedback) {
    Tokens tokens = reading.tokens();
    return reading.isIn(token, WordList.PRONOUNS)
        || tokens.isNameLike(token)
        || (isFeedback
            && tokens.isWord(token)
            && tokens.isCapital(token)
            && !reading.isIn(token, WordList.CLOSING_WORDS)
            && !reading.isIn(token, WordList.LINKS)
            && !reading.hits().covers(WordList.TRAITS, token));
  }
}
