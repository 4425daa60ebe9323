package dev.promo.core.lint;

import dev.promo.core.lint.Hits.Hit;
import java.util.Optional;

/** Finds the first word of a line that says something, and what it says. For one text. */
final class OpeningReader {
  private static final int MOST_FILLERS = 6;
  private static final int LONGEST_CLAUSE = 8;
  private static final int LONGEST_SUBJECT = 7;

  private final Tokens tokens;
  private final Hits hits;

  OpeningReader(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  Opening read() {
    int verb = behindClause(skipSigns(0));
    int fillers = 0;
    while (fillers < MOST_FILLERS
        && is(verb, WordList.FILLERS)
        && hits.at(WordList.VAGUE_OPENERS, verb).isEmpty()) {
      verb++;
      fillers++;
    }
    Optional<Hit> vague = hits.at(WordList.VAGUE_OPENERS, verb).filter(hit -> !isSubject(hit));
    return new Opening(vague, vague.isEmpty() && isOwned(verb));
  }

  private int skipSigns(int from) {
    int at = from;
    while (tokens.is(at, Tokens.Kind.SIGN)) {
      at++;
    }
    return at;
  }

  /** {@code In 2025, ...}, {@code Over the summer I ...}, {@code Last quarter I ...}. */
  private int behindClause(int from) {
    Optional<Hit> time = hits.at(WordList.RELATIVE_DATES, from);
    if (time.isPresent()) {
      return skipSigns(time.get().end());
    }
    if (!is(from, WordList.CLAUSE_OPENERS)) {
      return from;
    }
    for (int at = from; at < from + LONGEST_CLAUSE && at < tokens.size(); at++) {
      if (tokens.isSign(at, ",:")) {
        return skipSigns(at);
      }
      if (hits.covers(WordList.FIRST_PERSON, at)) {
        return at;
      }
    }
    return from;
  }

  private boolean isOwned(int verb) {
    boolean isVerb = hits.at(WordList.OWNING_VERBS, verb).isPresent()
        || (tokens.endsWith(verb, "ed") && !is(verb, WordList.STATES));
    return isVerb
        && !hits.covers(WordList.GROUP, verb - 1)
        && !is(verb - 1, WordList.BE)
        && !isAdjective(verb);
  }

  /** {@code Damaged pallets were ...}: what looks like a verb belongs to a noun. */
  private boolean isAdjective(int verb) {
    for (int at = verb + 1; at <= verb + 2 && isNoun(at); at++) {
      if (is(at + 1, WordList.BE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Handling damage fell ...}, {@code Support calls were ...}: what looks like a verb is the line's subject. */
  private boolean isSubject(Hit hit) {
    boolean isOneWord = hit.end() - hit.first() == 1;
    if (!isOneWord || tokens.endsWith(hit.first(), "ed") || !isNoun(hit.end())) {
      return false;
    }
    for (int at = hit.end() + 1; at < hit.end() + LONGEST_SUBJECT; at++) {
      if (tokens.is(at, Tokens.Kind.SIGN)) {
        return false;
      }
      if (is(at, WordList.BE)
          || hits.covers(WordList.UP_VERBS, at)
          || hits.covers(WordList.DOWN_VERBS, at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(int token) {
    return tokens.isWord(token)
        && !is(token, WordList.CLOSING_WORDS)
        && !is(token, WordList.PRONOUNS)
        && !is(token, WordList.STOP_WORDS);
  }

  private boolean is(int token, WordList list) {
    return tokens.isWord(token) && hits.isIn(tokens.word(token), list);
  }
}
