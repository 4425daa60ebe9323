package dev.promo.core.lint;

import dev.promo.core.lint.Hits.Hit;
import java.util.Optional;

/**
 * How a line begins: the first word that says something, behind signs, fillers and a clause of time.
 *
 * @param verb the token of that word; the number of tokens when there is none
 */
record Opening(int verb) {
  private static final int MOST_FILLERS = 6;
  private static final int LONGEST_CLAUSE = 8;
  private static final int LONGEST_SUBJECT = 7;

  static Opening of(Reading reading) {
    int at = behindClause(reading, skipSigns(reading, 0));
    int fillers = 0;
    while (fillers < MOST_FILLERS
        && reading.hits().covers(WordList.FILLERS, at)
        && reading.hits().at(WordList.VAGUE_OPENERS, at).isEmpty()) {
      at++;
      fillers++;
    }
    return new Opening(at);
  }

  private static int skipSigns(Reading reading, int from) {
    int at = from;
    while (reading.tokens().is(at, Tokens.Kind.SIGN)) {
      at++;
    }
    return at;
  }

  /** {@code In 2025, ...}, {@code Over the summer, ...}, {@code Last quarter I ...}. */
  private static int behindClause(Reading reading, int from) {
    Optional<Hit> time = reading.hits().at(WordList.RELATIVE_DATES, from);
    if (time.isPresent()) {
      return skipSigns(reading, time.get().end());
    }
    if (!reading.isIn(from, WordList.CLAUSE_OPENERS)) {
      return from;
    }
    for (int at = from; at < from + LONGEST_CLAUSE && at < reading.tokens().size(); at++) {
      if (reading.tokens().isSign(at, ",:")) {
        return skipSigns(reading, at);
      }
      if (reading.hits().covers(WordList.FIRST_PERSON, at)) {
        return at;
      }
    }
    return from;
  }

  /** The vague phrase that it is, if it is one. */
  Optional<Hit> vague(Reading reading) {
    return reading.hits().at(WordList.VAGUE_OPENERS, verb).filter(hit -> !isSubject(reading, hit));
  }

  /** Whether it is a verb of the author's own, and no group's. */
  boolean isOwned(Reading reading) {
    Tokens tokens = reading.tokens();
    if (!tokens.isWord(verb)
        || vague(reading).isPresent()
        || reading.hits().covers(WordList.GROUP, verb - 1)) {
      return false;
    }
    boolean isVerb = reading.hits().at(WordList.OWNING_VERBS, verb).isPresent()
        || (tokens.endsWith(verb, "ed") && !reading.isIn(verb, WordList.STATES));
    return isVerb && !reading.isIn(verb - 1, WordList.BE) && !isAdjective(reading);
  }

  /** {@code Damaged pallets were ...}: what looks like a verb belongs to a noun. */
  private boolean isAdjective(Reading reading) {
    for (int at = verb + 1; at <= verb + 2 && isNoun(reading, at); at++) {
      if (reading.isIn(at + 1, WordList.BE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Handling damage fell ...}, {@code Support calls were ...}: what looks like a verb is what the line speaks of. */
  private static boolean isSubject(Reading reading, Hit hit) {
    Tokens tokens = reading.tokens();
    if (hit.end() - hit.first() > 1
        || tokens.endsWith(hit.first(), "ed")
        || !isNoun(reading, hit.end())) {
      return false;
    }
    for (int at = hit.end() + 1;
        at < hit.end() + LONGEST_SUBJECT && !tokens.is(at, Tokens.Kind.SIGN);
        at++) {
      if (reading.isIn(at, WordList.BE)
          || reading.hits().covers(WordList.UP_VERBS, at)
          || reading.hits().covers(WordList.DOWN_VERBS, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Reading reading, int token) {
    return reading.tokens().isWord(token)
        && !reading.isIn(token, WordList.CLOSING_WORDS)
        && !reading.isIn(token, WordList.PRONOUNS)
        && !reading.isIn(token, WordList.STOP_WORDS);
  }
}
