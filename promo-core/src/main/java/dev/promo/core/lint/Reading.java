package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import dev.promo.core.lint.Hits.Hit;
import dev.promo.core.lint.Quantity.Kind;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A draft, read once for all checks.
 *
 * @param draft what was handed over
 * @param tokens the words, numbers and signs of its text
 * @param hits where the phrases of the word lists stand in it
 * @param quantities its numbers
 * @param changes its values before and after
 * @param quotations its quotations, signs included
 * @param opening how it begins
 * @param asOf the day of the document
 * @param defaults the numbers to go by
 */
record Reading(
    Draft draft,
    Tokens tokens,
    Hits hits,
    ImmutableList<Quantity> quantities,
    ImmutableList<Change> changes,
    ImmutableList<Hit> quotations,
    Opening opening,
    LocalDate asOf,
    Defaults defaults) {
  static Reading of(Draft draft, PhraseTrie phrases, LocalDate asOf, Defaults defaults) {
    String whole = draft.text();
    String text = whole.substring(0, Math.min(whole.length(), WinLinter.MOST_READ));
    Tokens tokens = Tokenizer.read(text, phrases.words());
    Hits hits = Hits.in(tokens, phrases);
    List<Quantity> quantities = QuantityScanner.scan(tokens, hits);
    return new Reading(
        draft,
        tokens,
        hits,
        ImmutableList.copyOf(quantities),
        ImmutableList.copyOf(ChangeScanner.scan(tokens, hits, quantities)),
        Quotations.in(tokens),
        Opening.of(tokens, hits),
        asOf,
        defaults);
  }

  boolean knows(Draft.Part part) {
    return !draft.unknown().contains(part);
  }

  boolean has(WordList list) {
    return hits.any(list);
  }

  boolean has(Kind kind) {
    for (Quantity quantity : quantities) {
      if (quantity.is(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it holds a number that says how much or how many. */
  boolean hasResult() {
    return !changes.isEmpty() || hasMeasure();
  }

  /** Whether it holds a quantity that is a result by itself. */
  boolean hasMeasure() {
    for (Quantity quantity : quantities) {
      if (quantity.isResult()) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is a value to compare with. */
  boolean hasBaseline() {
    return !changes.isEmpty() || has(WordList.BASELINES);
  }

  Optional<Hit> firstHit(WordList list) {
    List<Hit> held = hits.of(list);
    return held.isEmpty() ? Optional.empty() : Optional.of(held.get(0));
  }

  /** Whether it stands in somebody's words. */
  boolean isQuoted(int token) {
    return Hits.around(quotations, token).isPresent();
  }

  boolean isIn(int token, WordList list) {
    return tokens.isWord(token) && hits.isIn(tokens.word(token), list);
  }

  /** Where the text itself begins, behind blanks. */
  int start() {
    return tokens.size() == 0 ? 0 : tokens.start(0);
  }

  int end() {
    return tokens.size() == 0 ? 0 : tokens.end(tokens.size() - 1);
  }

  int start(int token) {
    return tokens.start(token);
  }

  /** Where the tokens before this one end. */
  int endBefore(int token) {
    return tokens.end(token - 1);
  }
}
